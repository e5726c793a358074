'use client'

import { RefreshCw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { EndpointView, PantauView } from '@/lib/contracts/pantau'
import { WaktuLokal } from '../akun/waktu-lokal'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { GalatTerakhir } from './galat-terakhir'
import { TabelTitik } from './tabel-titik'

const TERATAS = 5

const teratas = (endpoints: readonly EndpointView[], nilai: (titik: EndpointView) => number) =>
  [...endpoints].sort((a, b) => nilai(b) - nilai(a)).slice(0, TERATAS)

/** How this instance does: what is slow, what is asked most, what fails. */
export function PantauLembar({ pantau }: { pantau: PantauView }) {
  const t = useT()
  const router = useRouter()
  const [memuat, muat] = useTransition()
  const { endpoints, errors, since, version } = pantau
  return (
    <div className="grid gap-4">
      <header className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <h1 className="font-semibold text-xl">{t('pantau')}</h1>
          <p className="text-[13px] text-ink-2">
            {t('pantau_sejak', { versi: version })} <WaktuLokal iso={since} />
          </p>
        </div>
        <Button varian="garis" loading={memuat} onClick={() => muat(() => router.refresh())}>
          <RefreshCw aria-hidden />
          {t('pantau_segarkan')}
        </Button>
      </header>
      <div className="grid gap-4 lg:grid-cols-2">
        <Kartu judul={t('pantau_terlambat')} saran={t('pantau_terlambat_saran')}>
          <TabelTitik judul={t('pantau_terlambat')} titik={teratas(endpoints, (one) => one.p95Ms)} ringkas />
        </Kartu>
        <Kartu judul={t('pantau_tersibuk')} saran={t('pantau_tersibuk_saran')}>
          <TabelTitik judul={t('pantau_tersibuk')} titik={teratas(endpoints, (one) => one.count)} ringkas />
        </Kartu>
      </div>
      <Kartu judul={t('pantau_titik')} saran={t('pantau_titik_saran')}>
        <TabelTitik judul={t('pantau_titik')} titik={endpoints} />
      </Kartu>
      <Kartu judul={t('pantau_galat')} saran={t('pantau_galat_saran')}>
        <GalatTerakhir galat={errors} />
      </Kartu>
    </div>
  )
}
