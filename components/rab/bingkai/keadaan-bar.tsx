'use client'

import { CloudOff, Hourglass, TriangleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { useT } from '../bahasa-context'
import { useLembar, useSimpan } from '../lembar/lembar-context'

/** Under the header, while something stands in the way of saving: what happened, what is safe, what can be done. */
export function KeadaanBar() {
  const t = useT()
  const { sync } = useLembar()
  const state = useSimpan(sync)
  const sekarang = (
    <Button varian="garis" onClick={() => void sync.flush()}>
      {t('coba_sekarang')}
    </Button>
  )
  switch (state.jenis) {
    case 'luring':
      return (
        <Baris ikon={<CloudOff />} judul={t('luring_judul')} aksi={sekarang}>
          {t('luring_isi', { banyak: state.perubahan })}
        </Baris>
      )
    case 'tunggu':
      return <Tunggu key={state.detik} detik={state.detik} />
    case 'gangguan':
      return (
        <Baris ikon={<TriangleAlert />} judul={t('gangguan_judul')} nomor={state.requestId} aksi={sekarang}>
          {t('gangguan_isi', { pesan: state.pesan })}
        </Baris>
      )
    case 'galat':
      return (
        <Baris
          ikon={<TriangleAlert />}
          judul={t('galat_judul')}
          nomor={state.requestId}
          berat
          aksi={
            <>
              <Button varian="garis" onClick={() => void sync.flush()}>
                {t('coba_lagi')}
              </Button>
              <Button varian="polos" onClick={() => void sync.buang()}>
                {t('buang_perubahan')}
              </Button>
            </>
          }
        >
          {t('galat_isi', { pesan: state.pesan })}
        </Baris>
      )
    default:
      return null
  }
}

function Tunggu({ detik }: { detik: number }) {
  const t = useT()
  const [sisa, setSisa] = useState(detik)
  useEffect(() => {
    const timer = setInterval(() => setSisa((n) => Math.max(0, n - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <Baris ikon={<Hourglass />} judul={t('tunggu_judul')}>
      {t('tunggu_isi', { detik: sisa })}
    </Baris>
  )
}

interface BarisProps {
  ikon: ReactNode
  judul: string
  berat?: boolean
  nomor?: string | null
  aksi?: ReactNode
  children: ReactNode
}

function Baris({ ikon, judul, berat = false, nomor, aksi, children }: BarisProps) {
  const t = useT()
  return (
    <div
      role={berat ? 'alert' : 'status'}
      className={cn(
        'flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b px-3 py-1.5 text-[13px] [&>svg]:size-4',
        berat ? 'bg-bad-soft [&>svg]:text-bad' : 'bg-warn-soft [&>svg]:text-warn',
      )}
    >
      {ikon}
      <span className="font-semibold">{judul}</span>
      <span className="min-w-0 flex-1 basis-60">
        {children}
        {nomor && (
          <span className="ml-2 select-all text-ink-2 text-xs">{t('nomor_permintaan', { nomor })}</span>
        )}
      </span>
      {aksi && <span className="flex gap-2">{aksi}</span>}
    </div>
  )
}
