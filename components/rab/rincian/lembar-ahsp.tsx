'use client'

import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Alamat, JenisAngka } from '@/lib/domain/jelaskan/alamat'
import { type BagianLembar, type BarisLembar, lembarAhsp } from '@/lib/domain/jelaskan/lembar-ahsp'
import type { Kategori, PekerjaanHasil } from '@/lib/domain/rekap/types'
import { bagianD } from '../analisa/bagian-d'
import { useLocale, useT } from '../bahasa-context'
import { cetakHarga, cetakKoefisien, cetakPersen, cetakRupiah } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { useTurunan } from '../lembar/use-turunan'

type Buka = (alamat: Alamat) => void

const HURUF = { TK: 'baris_a', BHN: 'baris_b', ALT: 'baris_c', LAIN: 'baris_lain' } as const satisfies Record<
  Kategori,
  string
>
const KEPALA = ['kolom_no', 'kolom_uraian', 'kolom_kode', 'kolom_satuan'] as const
const KEPALA_ANGKA = ['kolom_koefisien', 'kolom_harga_satuan', 'kolom_jumlah'] as const

/** A to F of an AHSP sheet; bundles open in place, every figure says why. */
export function LembarAhsp(props: { bagian: readonly BagianLembar[]; hasil: PekerjaanHasil; buka: Buka }) {
  const t = useT()
  const locale = useLocale()
  const { bagian, hasil, buka } = props
  const terisi = bagian.flatMap(({ kategori, baris }) => (baris.length > 0 ? kategori : []))
  const angka = (jenis: JenisAngka, nilai: string) => (
    <Angka buka={() => buka({ jenis, id: hasil.id })}>{cetakRupiah(nilai, locale)}</Angka>
  )
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[640px] border-collapse text-[13px]">
        <thead className="border-line-strong border-b text-ink-2">
          <tr>
            {KEPALA.map((kunci) => (
              <th key={kunci} scope="col" className="px-2 py-1 text-left font-semibold">
                {t(kunci)}
              </th>
            ))}
            {KEPALA_ANGKA.map((kunci) => (
              <th key={kunci} scope="col" className="px-2 py-1 text-right font-semibold">
                {t(kunci)}
              </th>
            ))}
          </tr>
        </thead>
        {bagian.map((satu) => (
          <Bagian key={satu.kategori} bagian={satu} buka={buka} />
        ))}
        <tbody className="border-line-strong border-t-2">
          <Penutup nama={t('rincian_d', { bagian: bagianD(terisi) })}>
            {angka('biaya', hasil.biayaDasar)}
          </Penutup>
          <Penutup nama={t('rincian_e', { persen: cetakPersen(hasil.markupPercent, locale) })}>
            {angka('markup', hasil.markup)}
          </Penutup>
          <Penutup nama={t('rincian_f')} tebal>
            {angka('hsp', hasil.hsp)}
          </Penutup>
        </tbody>
      </table>
    </div>
  )
}

function Bagian({ bagian, buka }: { bagian: BagianLembar; buka: Buka }) {
  const t = useT()
  const locale = useLocale()
  const nama = t(`kategori_${bagian.kategori}`)
  return (
    <tbody className="border-line border-t">
      <tr className="bg-surface-2">
        <th scope="rowgroup" colSpan={7} className="px-2 py-1 text-left font-semibold">
          {t(HURUF[bagian.kategori])}
          <span className="ml-3">{nama}</span>
        </th>
      </tr>
      {bagian.baris.map((row, n) => (
        <Baris key={row.komponenId} row={row} nomor={String(n + 1)} dalam={0} buka={buka} />
      ))}
      <Penutup nama={t('jumlah_kategori', { nama: nama.toLowerCase() })}>
        {cetakRupiah(bagian.jumlah, locale)}
      </Penutup>
    </tbody>
  )
}

function Penutup({ nama, tebal, children }: { nama: string; tebal?: boolean; children: ReactNode }) {
  return (
    <tr className={tebal ? 'font-semibold text-sm' : ''}>
      <td colSpan={6} className="px-2 py-1 text-right">
        {nama}
      </td>
      <td className="px-2 py-1 text-right tabular-nums">{children}</td>
    </tr>
  )
}

function Angka({ buka, children }: { buka: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={buka}
      className="min-h-6 rounded-sm tabular-nums decoration-dotted underline-offset-4 hover:underline"
    >
      {children}
    </button>
  )
}

function Baris({ row, nomor, dalam, buka }: { row: BarisLembar; nomor: string; dalam: number; buka: Buka }) {
  const t = useT()
  const locale = useLocale()
  const [urai, setUrai] = useState(false)
  const { komponenId, hargaItemId, subAnalisaId } = row
  const kode = row.harga === null ? 'text-warn' : ''
  const keHarga: Alamat =
    subAnalisaId === null ? { jenis: 'harga', id: hargaItemId ?? '' } : { jenis: 'analisa', id: subAnalisaId }
  return (
    <>
      <tr className="border-line border-t hover:bg-surface-2">
        <td className="px-2 py-1 text-ink-3">{nomor}</td>
        <td className="px-2 py-1" style={{ paddingLeft: 8 + dalam * 16 }}>
          {subAnalisaId === null ? (
            row.uraian
          ) : (
            <button
              type="button"
              aria-expanded={urai}
              title={t(urai ? 'lipat_bundel' : 'urai_bundel')}
              onClick={() => setUrai(!urai)}
              className="inline-flex min-h-6 items-center gap-1 text-left"
            >
              {urai ? (
                <ChevronDown aria-hidden className="size-4" />
              ) : (
                <ChevronRight aria-hidden className="size-4" />
              )}
              {row.uraian}
            </button>
          )}
        </td>
        <td className="px-2 py-1 text-ink-3">{row.kode}</td>
        <td className="px-2 py-1">{row.satuan}</td>
        <td className="px-2 py-1 text-right">
          <Angka buka={() => buka({ jenis: 'koefisien', id: komponenId })}>
            {cetakKoefisien(row.koefisien, locale)}
          </Angka>
        </td>
        <td className={`px-2 py-1 text-right ${kode}`}>
          <Angka buka={() => buka(keHarga)}>{cetakHarga(row.harga, locale)}</Angka>
        </td>
        <td className={`px-2 py-1 text-right tabular-nums ${kode}`}>{cetakRupiah(row.jumlah, locale)}</td>
      </tr>
      {urai && subAnalisaId !== null && (
        <IsiBundel id={subAnalisaId} kali={row.koefisien} nomor={nomor} dalam={dalam + 1} buka={buka} />
      )}
    </>
  )
}

/** The rows of a bundle, for as much of it as the row above needs. */
function IsiBundel(props: { id: string; kali: string; nomor: string; dalam: number; buka: Buka }) {
  const { store } = useLembar()
  const { id, kali, nomor, dalam, buka } = props
  const baris = useTurunan(store, `${id} ${kali}`, () => lembarAhsp(store, id, kali).flatMap((b) => b.baris))
  return baris.map((row, n) => (
    <Baris key={row.komponenId} row={row} nomor={`${nomor}.${n + 1}`} dalam={dalam} buka={buka} />
  ))
}
