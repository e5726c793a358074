import { isKunciPesan, type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { isDecimal } from '@/lib/domain/decimal'
import { BERAT_TEMUAN, type Berat, type KodeTemuan, type Temuan } from '@/lib/domain/periksa/types'
import { mergePerubahan, type Perubahan } from '../lembar/perubahan'
import type { ProjectStore } from '../lembar/project-store'

export interface Kelompok {
  kode: KodeTemuan
  berat: Berat
  isi: Temuan[]
}

/** Findings of one kind together, in the order of their weight. */
export function kelompokkan(temuan: readonly Temuan[]): Kelompok[] {
  const hasil = new Map<KodeTemuan, Kelompok>()
  for (const satu of temuan) {
    const ada = hasil.get(satu.kode)
    if (ada) ada.isi.push(satu)
    else hasil.set(satu.kode, { kode: satu.kode, berat: BERAT_TEMUAN[satu.kode], isi: [satu] })
  }
  return [...hasil.values()]
}

export function hitungBerat(temuan: readonly Temuan[]): Record<Berat, number> {
  const hasil = { galat: 0, peringatan: 0, saran: 0 }
  for (const { kode } of temuan) hasil[BERAT_TEMUAN[kode]]++
  return hasil
}

const ANGKA = new Set(['nilai', 'median', 'terkecil', 'terbesar', 'persen'])

export function pesanTemuan({ kode, params }: Temuan, locale: Locale): string {
  const isi = Object.entries(params).map(([nama, nilai]): [string, string | number] => {
    const teks = String(nilai)
    if (nama === 'sebab')
      return [nama, t(locale, isKunciPesan(teks) ? teks : 'RUMUS_LAIN', { ...params, kode: teks })]
    return [nama, ANGKA.has(nama) && isDecimal(teks) ? formatAngka(teks, { maks: 6, locale }) : nilai]
  })
  return t(locale, kode, Object.fromEntries(isi))
}

/** The repairs of some findings as one change, to be undone as one. */
export const perbaikan = (temuan: readonly Temuan[]): Perubahan =>
  temuan.reduce<Perubahan>((semua, satu) => mergePerubahan(semua, satu.perbaikan ?? {}), {})

/** The page and row where a finding is put right; with room for both the panel stays. */
export function hrefTemuan(store: ProjectStore, temuan: Temuan): string {
  const href = tempatTemuan(store, temuan)
  if (!matchMedia('(min-width: 1024px)').matches) return href
  return `${href}${href.includes('?') ? '&' : '?'}periksa=1`
}

function tempatTemuan(store: ProjectStore, { kode, subjek }: Temuan): string {
  const { jenis, id } = subjek
  const baris = (halaman: string, nilai: string) =>
    `/proyek/${store.project.id}/${halaman}?baris=${encodeURIComponent(nilai)}`
  switch (jenis) {
    case 'hargaItem':
      return baris('harga', id)
    case 'analisa':
      return baris('analisa', id)
    case 'komponen':
      return baris('analisa', store.rows.komponen.get(id)?.analisaId ?? '')
    case 'klasifikasi':
      return baris('pekerjaan', `k:${id}`)
    case 'parameter':
      return `/proyek/${store.project.id}/volume`
    case 'pekerjaan':
      return baris(
        kode === 'VOLUME_NOL' || kode === 'RUMUS_GALAT'
          ? 'volume'
          : kode === 'MARKUP_DI_LUAR'
            ? 'rekap'
            : 'pekerjaan',
        id,
      )
    default:
      return `/proyek/${store.project.id}/pengaturan`
  }
}
