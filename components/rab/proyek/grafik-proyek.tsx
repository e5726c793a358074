'use client'

import { ChevronDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ProjectListItem } from '@/lib/contracts/project'
import { toNumber } from '@/lib/domain/decimal'
import { useLocale, useT } from '../bahasa-context'
import { cetakRingkas, cetakRupiah } from '../lembar/angka'
import { hitungGrafik } from './hitung-grafik'

const KUNCI = 'rab:grafik'

interface Baris {
  nama: string
  /** What the bar is as long as. */
  besar: number
  teks: string
}

function Grafik({ judul, baris }: { judul: string; baris: readonly Baris[] }) {
  const paling = Math.max(1, ...baris.map(({ besar }) => besar))
  return (
    <section className="rounded-lg border border-line bg-surface p-3">
      <h3 className="mb-2 font-semibold text-xs">{judul}</h3>
      <ul className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 gap-y-1.5 text-xs">
        {baris.map(({ nama, besar, teks }) => (
          <li key={nama} className="contents">
            <span className="max-w-32 truncate text-ink-2" title={nama}>
              {nama}
            </span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden className="h-2 w-full">
              <rect width="100" height="8" fill="var(--surface-2)" />
              <rect width={(besar / paling) * 100} height="8" fill="var(--accent)" />
            </svg>
            <span className="text-right tabular-nums">{teks}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Bars over the projects shown: by year, by source of funds, by state of time. Closed or open as this device left it. */
export function GrafikProyek({ items, hari }: { items: readonly ProjectListItem[]; hari: string }) {
  const t = useT()
  const [buka, setBuka] = useState(false)
  useEffect(() => setBuka(localStorage.getItem(KUNCI) === 'buka'), [])
  const alih = () => {
    setBuka(!buka)
    localStorage.setItem(KUNCI, buka ? '' : 'buka')
  }
  return (
    <div className="mb-4">
      <button
        type="button"
        aria-expanded={buka}
        onClick={alih}
        className="inline-flex min-h-8 items-center gap-1 rounded-md px-1.5 text-ink-2 text-xs hover:bg-surface-2"
      >
        <ChevronDown aria-hidden className={buka ? 'size-4' : '-rotate-90 size-4'} />
        {t('grafik_judul')}
      </button>
      {buka && <Isi items={items} hari={hari} />}
    </div>
  )
}

function Isi({ items, hari }: { items: readonly ProjectListItem[]; hari: string }) {
  const t = useT()
  const locale = useLocale()
  const { perTahun, perSumber, perStatus, tahunTerbanyak, rataRata, bertanggal } = hitungGrafik(items, hari)
  const rupiah = (nilai: string) => `Rp ${cetakRingkas(BigInt(nilai.split('.')[0] ?? '0'), locale)}`
  const nama = (teks: string) => teks || t('grafik_tanpa')
  const kartu = [
    [t('grafik_tahun_terbanyak'), tahunTerbanyak?.nama ?? '–'],
    [t('grafik_rata_rata'), `Rp ${cetakRupiah(rataRata, locale)}`],
    [t('grafik_sumber_terbesar'), perSumber.find((satu) => satu.nama !== '')?.nama ?? '–'],
    [t('grafik_bertanggal'), `${bertanggal} / ${items.length}`],
  ] as const
  return (
    <div className="mt-1 grid gap-2 sm:grid-cols-2 lg:grid-cols-4">
      <Grafik
        judul={t('grafik_per_tahun')}
        baris={perTahun.map((satu) => ({
          nama: nama(satu.nama),
          besar: satu.banyak,
          teks: String(satu.banyak),
        }))}
      />
      <Grafik
        judul={t('grafik_nilai_tahun')}
        baris={perTahun.map((satu) => ({
          nama: nama(satu.nama),
          besar: toNumber(satu.nilai),
          teks: rupiah(satu.nilai),
        }))}
      />
      <Grafik
        judul={t('grafik_sumber')}
        baris={perSumber.slice(0, 6).map((satu) => ({
          nama: nama(satu.nama),
          besar: toNumber(satu.nilai),
          teks: rupiah(satu.nilai),
        }))}
      />
      <Grafik
        judul={t('grafik_status')}
        baris={perStatus.map(({ status, banyak }) => ({
          nama: t(`status_${status}`),
          besar: banyak,
          teks: String(banyak),
        }))}
      />
      <dl className="col-span-full grid grid-cols-2 gap-2 lg:grid-cols-4">
        {kartu.map(([judul, isi]) => (
          <div key={judul} className="rounded-lg border border-line bg-surface px-3 py-2">
            <dt className="text-ink-3 text-xs">{judul}</dt>
            <dd className="truncate font-semibold tabular-nums">{isi}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
