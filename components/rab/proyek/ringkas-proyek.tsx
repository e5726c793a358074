'use client'

import type { ProjectListItem } from '@/lib/contracts/project'
import { sumDecimal } from '@/lib/domain/decimal'
import { useLocale, useT } from '../bahasa-context'
import { cetakRupiah } from '../lembar/angka'
import { statusOf } from './saring-proyek'

const DEKAT_HARI = 14

/** Figures over all projects shown: how many, their worth, and those whose time is near its end or over. */
export function RingkasProyek({ items, hari }: { items: readonly ProjectListItem[]; hari: string }) {
  const t = useT()
  const locale = useLocale()
  const tahun = Number.parseInt(hari.slice(0, 4), 10)
  const berjalan = items.filter((item) => statusOf(item, hari) === 'berjalan')
  const batas = new Date(Date.parse(hari) + DEKAT_HARI * 86_400_000).toISOString().slice(0, 10)
  const dekat = berjalan.filter(({ tanggalSelesai }) => tanggalSelesai !== null && tanggalSelesai <= batas)
  const angka = [
    [t('ringkas_proyek'), String(items.length)],
    [t('ringkas_nilai'), `Rp ${cetakRupiah(sumDecimal(items.map((item) => item.dibulatkan)), locale)}`],
    [t('ringkas_tahun_ini', { tahun }), String(items.filter((item) => item.tahun === tahun).length)],
    [t('ringkas_berjalan'), String(berjalan.length)],
    [t('ringkas_dekat'), String(dekat.length)],
    [t('ringkas_lewat'), String(items.filter((item) => statusOf(item, hari) === 'lewat').length)],
  ] as const
  return (
    <dl className="mb-4 grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-[repeat(6,minmax(max-content,1fr))]">
      {angka.map(([nama, nilai]) => (
        <div key={nama} className="rounded-lg border border-line bg-surface px-3 py-2">
          <dt className="text-ink-3 text-xs">{nama}</dt>
          <dd className="whitespace-nowrap font-semibold tabular-nums">{nilai}</dd>
        </div>
      ))}
    </dl>
  )
}
