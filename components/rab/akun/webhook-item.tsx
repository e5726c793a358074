'use client'

import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import type { WebhookView } from '@/lib/contracts/webhook'
import { useT } from '../bahasa-context'
import { KirimanDialog } from './kiriman-dialog'
import { usePanggil } from './use-panggil'

const NADA = { active: 'baik', paused: 'netral', disabled: 'buruk' } as const

const jalurOf = ({ id }: WebhookView) => `/api/v1/akun/webhook/${id}`

/** One webhook: where it leads, of what it is told, whether it works; its log, pausing and deleting it. */
export function WebhookItem({ item }: { item: WebhookView }) {
  const t = useT()
  const [dialog, setDialog] = useState<'kiriman' | 'hapus' | null>(null)
  const { sibuk, panggil } = usePanggil()
  const aktif = item.state === 'active'
  const tutup = () => setDialog(null)
  const ganti = () => void panggil('PATCH', jalurOf(item), { aktif: !aktif })
  const tombol = (kunci: 'kirim_catatan' | 'webhook_jeda' | 'webhook_hidupkan' | 'hapus') => ({
    'aria-label': t('webhook_aksi', { aksi: t(kunci), nama: item.nama }),
    children: t(kunci),
  })
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {item.nama}
          <Badge nada={NADA[item.state]}>{t(`webhook_state_${item.state}`)}</Badge>
        </p>
        <p className="break-all text-[13px] text-ink-2">{item.url}</p>
        <p className="text-[13px] text-ink-3">
          {item.peristiwa.map((satu) => t(`peristiwa_${satu}`)).join(' · ')}
        </p>
        {item.state === 'disabled' && <p className="text-bad text-xs">{t('webhook_dimatikan')}</p>}
        {aktif && item.gagalBeruntun > 0 && (
          <p className="text-warn text-xs">{t('webhook_gagal', { banyak: item.gagalBeruntun })}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setDialog('kiriman')} {...tombol('kirim_catatan')} />
        <Button loading={sibuk} onClick={ganti} {...tombol(aktif ? 'webhook_jeda' : 'webhook_hidupkan')} />
        <Button varian="bahaya" onClick={() => setDialog('hapus')} {...tombol('hapus')} />
      </div>
      {dialog === 'kiriman' && <KirimanDialog webhook={item} onClose={tutup} />}
      {dialog === 'hapus' && <HapusDialog item={item} onClose={tutup} />}
    </li>
  )
}

function HapusDialog({ item, onClose }: { item: WebhookView; onClose: () => void }) {
  const t = useT()
  const { sibuk, panggil } = usePanggil()
  const hapus = async () => {
    if (!(await panggil('DELETE', jalurOf(item))).ok) return
    toast.success(t('webhook_dihapus', { nama: item.nama }))
    onClose()
  }
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent title={t('webhook_hapus_tanya', { nama: item.nama })} tutup={t('tutup')}>
        <p>{t('webhook_hapus_isi')}</p>
        <DialogFooter>
          <Button varian="polos" onClick={onClose}>
            {t('batal')}
          </Button>
          <Button varian="bahaya" loading={sibuk} onClick={hapus}>
            {t('hapus')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
