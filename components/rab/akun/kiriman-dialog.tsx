'use client'

import { useEffect, useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Skeleton } from '@/components/ui/skeleton'
import { toast } from '@/components/ui/toast'
import type { KirimanView, WebhookView } from '@/lib/contracts/webhook'
import { useLocale, useT } from '../bahasa-context'
import { callApi } from '../lembar/call-api'
import { cetakWaktu } from '../riwayat/waktu'
import { usePanggil } from './use-panggil'

const NADA = { waiting: 'netral', delivered: 'baik', failed: 'buruk' } as const
type Halaman = { items: KirimanView[]; cursor: string | null }

interface Props {
  webhook: WebhookView
  onClose: () => void
}

/** What an address was told, newest first, and what it said; any of it can be sent again. */
export function KirimanDialog({ webhook, onClose }: Props) {
  const t = useT()
  const { panggil } = usePanggil()
  const { halaman, lagi, ganti } = useKiriman(webhook.id)
  const ulangi = async (kiriman: KirimanView) => {
    const hasil = await panggil<KirimanView>(
      'POST',
      `/api/v1/akun/webhook/${webhook.id}/kiriman/${kiriman.id}/ulang`,
    )
    if (hasil.ok) ganti(hasil.data)
  }
  return (
    <Dialog open onOpenChange={(buka) => !buka && onClose()}>
      <DialogContent
        title={t('kirim_catatan_dari', { nama: webhook.nama })}
        description={webhook.url}
        tutup={t('tutup')}
      >
        {halaman === null && <Skeleton className="h-16" />}
        {halaman?.items.length === 0 && <p className="text-ink-2">{t('kirim_belum_ada')}</p>}
        <ul className="divide-y divide-line">
          {halaman?.items.map((satu) => (
            <Satu key={satu.id} kiriman={satu} onUlang={webhook.state === 'active' ? ulangi : null} />
          ))}
        </ul>
        {halaman?.cursor && (
          <Button className="mt-3" onClick={() => void lagi()}>
            {t('muat_lagi')}
          </Button>
        )}
      </DialogContent>
    </Dialog>
  )
}

/** The log, page by page. */
function useKiriman(id: string) {
  const [halaman, setHalaman] = useState<Halaman | null>(null)
  const cursor = halaman?.cursor ?? null
  const muat = (dari: string | null) =>
    callApi<Halaman>(
      'GET',
      `/api/v1/akun/webhook/${id}/kiriman?limit=20${dari ? `&cursor=${encodeURIComponent(dari)}` : ''}`,
    )
  const lagi = async () => {
    const hasil = await muat(cursor)
    if (!hasil.ok) return toast.error(hasil.pesan)
    setHalaman((ada) => ({ ...hasil.data, items: [...(ada?.items ?? []), ...hasil.data.items] }))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first page, once
  useEffect(() => void lagi(), [])
  const ganti = (baru: KirimanView) =>
    setHalaman(
      (ada) => ada && { ...ada, items: ada.items.map((satu) => (satu.id === baru.id ? baru : satu)) },
    )
  return { halaman, lagi, ganti }
}

interface SatuProps {
  kiriman: KirimanView
  onUlang: ((kiriman: KirimanView) => Promise<void>) | null
}

function Satu({ kiriman, onUlang }: SatuProps) {
  const t = useT()
  const locale = useLocale()
  const { state, status, error } = kiriman
  return (
    <li className="flex flex-col gap-1 py-2.5">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{t(`peristiwa_${kiriman.peristiwa}`)}</span>
        <Badge nada={NADA[state]}>{t(`kirim_state_${state}`)}</Badge>
        <span className="mr-auto text-ink-3 text-xs">{cetakWaktu(kiriman.dibuat, locale)}</span>
        {state !== 'waiting' && onUlang && (
          <Button ukuran="kecil" onClick={() => void onUlang(kiriman)}>
            {t('kirim_ulang')}
          </Button>
        )}
      </div>
      <p className="text-ink-2 text-xs">
        {t('kirim_percobaan', { banyak: kiriman.attempts })}
        {status !== null && ` · ${t('kirim_jawaban', { status })}`}
        {error && <span className="text-bad"> · {error.message}</span>}
      </p>
      <details>
        <summary className="cursor-pointer text-accent text-xs">{t('kirim_isi')}</summary>
        <pre className="mt-1 whitespace-pre-wrap break-all rounded bg-surface-2 p-2 text-xs">
          {kiriman.isi}
        </pre>
      </details>
    </li>
  )
}
