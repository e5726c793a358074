'use client'

import { formatAngka } from '@/lib/domain/angka/format-angka'
import { toNumber } from '@/lib/domain/decimal'
import type { Kategori } from '@/lib/domain/rekap/types'
import { useLocale, useT } from '../bahasa-context'
import { cetakRupiah } from '../lembar/angka'
import type { HasilKebutuhan } from './susun-kebutuhan'

const WARNA: Record<Kategori, string> = {
  TK: 'var(--tk)',
  BHN: 'var(--bhn)',
  ALT: 'var(--alt)',
  LAIN: 'var(--lain)',
}
const JARI = 15.915
const KELILING = 100

/** Where the money goes: a ring by kategori with its legend, and bars of the dearest resources. */
export function Porsi({ hasil }: { hasil: HasilKebutuhan }) {
  const t = useT()
  return (
    <aside
      aria-label={t('kebutuhan_porsi')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, by keyboard too
      tabIndex={0}
      className="flex shrink-0 gap-6 overflow-x-auto border-line border-b px-4 py-3 min-[1400px]:w-80 min-[1400px]:flex-col min-[1400px]:overflow-y-auto min-[1400px]:border-b-0 min-[1400px]:border-l"
    >
      <Cincin perKategori={hasil.perKategori} />
      <Teratas hasil={hasil} />
    </aside>
  )
}

function Cincin({ perKategori }: Pick<HasilKebutuhan, 'perKategori'>) {
  const t = useT()
  const locale = useLocale()
  const busur = perKategori.map(({ kategori, porsi }, n) => ({
    kategori,
    panjang: toNumber(porsi),
    mulai: perKategori.slice(0, n).reduce((sum, lain) => sum + toNumber(lain.porsi), 0),
  }))
  return (
    <figure className="flex shrink-0 items-center gap-4">
      <svg viewBox="0 0 42 42" aria-hidden className="size-24 shrink-0 -rotate-90">
        {busur
          .filter(({ panjang }) => panjang > 0)
          .map(({ kategori, panjang, mulai }) => (
            <circle
              key={kategori}
              cx="21"
              cy="21"
              r={JARI}
              fill="none"
              stroke={WARNA[kategori]}
              strokeWidth="6"
              strokeDasharray={`${panjang} ${KELILING - panjang}`}
              strokeDashoffset={-mulai}
            />
          ))}
      </svg>
      <figcaption>
        <ul className="text-xs leading-5">
          {perKategori.map(({ kategori, porsi, biaya }) => (
            <li
              key={kategori}
              className="flex items-center gap-1.5"
              title={`Rp ${cetakRupiah(biaya, locale)}`}
            >
              <span aria-hidden className="size-2.5 rounded-xs" style={{ background: WARNA[kategori] }} />
              <span className="whitespace-nowrap">{t(`kategori_${kategori}`)}</span>
              <span className="ml-auto whitespace-nowrap pl-2 tabular-nums">
                {formatAngka(porsi, { desimal: 2, locale })} %
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function Teratas({ hasil: { teratas } }: { hasil: HasilKebutuhan }) {
  const t = useT()
  const locale = useLocale()
  const paling = toNumber(teratas[0]?.porsi ?? '0')
  return (
    <section className="hidden min-w-0 flex-1 sm:block">
      <h2 className="mb-1 font-semibold text-xs">{t('kebutuhan_teratas')}</h2>
      <ul className="flex flex-col gap-1.5 text-xs">
        {teratas.map((item) => (
          <li key={`${item.hargaItemId} ${item.pekerjaanId}`}>
            <span className="flex gap-2">
              <span className="min-w-0 flex-1 truncate">{item.uraian}</span>
              <span className="tabular-nums">{formatAngka(item.porsi, { desimal: 2, locale })} %</span>
            </span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden className="h-1 w-full">
              <rect width="100" height="4" fill="var(--surface-2)" />
              <rect
                width={paling > 0 ? (toNumber(item.porsi) / paling) * 100 : 0}
                height="4"
                fill={WARNA[item.kategori]}
              />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  )
}
