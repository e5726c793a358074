import { buildTree } from '../rekap/rekap-tree'
import type { PekerjaanRow, RekapInput } from '../rekap/types'
import { angka, PERSEN, penjelasan, RUPIAH } from './bentuk'
import type { Angka, DataJelas, Penjelasan } from './types'

const BULAT_RUPIAH = { basis: '1', arah: 'terdekat' } as const

const satu = (
  data: DataJelas,
  jenis: 'dibulatkan' | 'grandTotal' | 'ppn' | 'total' | 'ppnPercent',
): Angka => {
  const ukuran = jenis === 'ppnPercent' ? PERSEN : RUPIAH
  return angka(jenis, '', { ...ukuran, nilai: data.engine.ringkasan()[jenis] })
}

/** grandTotal to a multiple of the project's basis, in its direction. */
export function jelaskanDibulatkan(data: DataJelas): Penjelasan {
  const { pembulatan, arahPembulatan } = data.engine.input().pricing
  return penjelasan(satu(data, 'dibulatkan'), {
    cara: { operasi: 'jumlah', bulat: { basis: pembulatan, arah: arahPembulatan } },
    bagian: [satu(data, 'grandTotal')],
    sumber: { jenis: 'proyek' },
  })
}

/** total + ppn, HALF_UP to whole rupiah. */
export function jelaskanGrandTotal(data: DataJelas): Penjelasan {
  return penjelasan(satu(data, 'grandTotal'), {
    cara: { operasi: 'jumlah', bulat: BULAT_RUPIAH },
    bagian: [satu(data, 'total'), satu(data, 'ppn')],
  })
}

/** total x ppnPercent, HALF_UP to whole rupiah. */
export function jelaskanPpn(data: DataJelas): Penjelasan {
  return penjelasan(satu(data, 'ppn'), {
    cara: { operasi: 'persen', bulat: BULAT_RUPIAH },
    bagian: [satu(data, 'total'), satu(data, 'ppnPercent')],
  })
}

export function jelaskanPpnPercent(data: DataJelas): Penjelasan {
  return penjelasan(satu(data, 'ppnPercent'), { cara: { operasi: 'isian' }, sumber: { jenis: 'proyek' } })
}

/** Sum of the headings at the top, and of lines that stand under none. */
export function jelaskanTotal(data: DataJelas): Penjelasan {
  return penjelasan(satu(data, 'total'), {
    cara: { operasi: 'jumlah', bulat: null },
    bagian: dibawah(data, -1),
  })
}

/** Sum of its headings and its own lines. */
export function jelaskanKlasifikasi(data: DataJelas, id: string): Penjelasan | null {
  const h = data.engine.input().klasifikasi.findIndex((row) => row.id === id)
  if (h < 0) return null
  return penjelasan(ofKlasifikasi(data, data.engine.input().klasifikasi[h]), {
    cara: { operasi: 'jumlah', bulat: null },
    bagian: dibawah(data, h),
  })
}

function dibawah(data: DataJelas, h: number): Angka[] {
  const { klasifikasi, pekerjaan } = data.engine.input()
  const { headings, parent, urutanPekerjaan, heading } = buildTree(klasifikasi, pekerjaan)
  const judul = headings.filter((k) => parent[k] === h)
  const baris = Array.from(urutanPekerjaan).filter((p) => heading[p] === h)
  return [
    ...judul.map((k) => ofKlasifikasi(data, klasifikasi[k])),
    ...baris.map((p) => {
      const { id, uraian, kode } = pekerjaan[p] as PekerjaanRow
      const { jumlah } = data.engine.pekerjaan(id)
      return angka('jumlah', id, { ...RUPIAH, nama: uraian, kode, nilai: jumlah })
    }),
  ]
}

function ofKlasifikasi({ engine }: DataJelas, row: RekapInput['klasifikasi'][number] | undefined): Angka {
  const { id, nama } = row as RekapInput['klasifikasi'][number]
  return angka('klasifikasi', id, { ...RUPIAH, nama, nilai: engine.klasifikasi(id).jumlah })
}
