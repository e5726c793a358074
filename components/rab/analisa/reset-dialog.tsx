'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { BedaPanel } from '../katalog/beda-panel'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { pemakaiAnalisa } from './pakai-analisa'
import { useReset } from './use-ubah-analisa'

/** Asks before an edited analysis goes back to the catalogue: it says where it goes back to, and who feels it. */
export function ResetDialog({ analisaId, onTutup }: { analisaId: string; onTutup: () => void }) {
  const t = useT()
  const { store } = useLembar()
  const { urungkan } = useUrung()
  const reset = useReset()
  const [sibuk, setSibuk] = useState(false)
  const [beda, setBeda] = useState<readonly string[]>([])
  const [galat, setGalat] = useState<string | null>(null)
  const row = store.rows.analisa.get(analisaId)
  const jalankan = async (keputusan?: 'pakai_proyek' | 'item_baru') => {
    setSibuk(true)
    const hasil = await reset(analisaId, keputusan)
    setSibuk(false)
    if (hasil.jenis === 'beda') return setBeda(hasil.pesan)
    if (hasil.jenis === 'galat') return setGalat(hasil.pesan)
    toast.success(t('sudah_direset'), { action: { label: t('urungkan'), onClick: urungkan } })
    onTutup()
  }
  return (
    <Dialog open onOpenChange={(buka) => buka || onTutup()}>
      <DialogContent title={t('reset_katalog')} tutup={t('tutup')}>
        <p>
          {t('reset_penjelasan', {
            kode: row?.katalogKode ?? '',
            edisi: row?.katalogEdisi ?? '',
            banyak: pemakaiAnalisa(store, analisaId).length,
          })}
        </p>
        {galat && (
          <p role="alert" className="mt-3 text-bad">
            {galat}
          </p>
        )}
        {beda.length > 0 && (
          <BedaPanel pesan={beda} sibuk={sibuk} onPilih={(pilih) => void jalankan(pilih)} />
        )}
        <DialogFooter>
          <Button varian="polos" onClick={onTutup}>
            {t('batal')}
          </Button>
          <Button varian="primer" loading={sibuk} disabled={beda.length > 0} onClick={() => void jalankan()}>
            {t('reset_katalog')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
