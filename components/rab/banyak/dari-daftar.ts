import { plainId } from '@/components/grid/figures'
import type { BidangIdentitas, DaftarProyek } from '@/lib/contracts/daftar-proyek'
import type { Konvensi } from '@/lib/domain/angka/read-angka'
import { newRowId } from '../lembar/new-row-id'
import { angkaBlok, angkaPolos } from '../tempel/angka-blok'
import type { BarisDraf } from './baris-draf'

/** Rows of a list that was read, or a figure of it that a person has to say how to read. */
export type DariDaftar = { jenis: 'tanya'; contoh: string } | { jenis: 'baris'; baris: BarisDraf[] }

/** Figures of a workbook are figures; written ones are read as their column writes them. */
export function dariDaftar({ baris, kolom }: DaftarProyek, pilihan: Konvensi | null): DariDaftar {
  const tertulis = baris.flatMap(({ isi: { anggaran } }) =>
    anggaran && !anggaran.angka ? [anggaran.teks] : [],
  )
  const angka = angkaBlok(tertulis, pilihan)
  if (!angka.ok) return { jenis: 'tanya', contoh: angka.contoh }
  const huruf = new Map(kolom.flatMap((satu) => (satu.bidang ? [[satu.bidang, satu.huruf] as const] : [])))
  return {
    jenis: 'baris',
    baris: baris.map(({ nomor, isi }) => {
      const sel = Object.entries(isi) as [BidangIdentitas, { teks: string; angka: boolean }][]
      return {
        id: newRowId(),
        isi: Object.fromEntries(
          sel.map(([bidang, satu]) => {
            if (bidang !== 'anggaran') return [bidang, satu.teks]
            return [bidang, satu.angka ? plainId(satu.teks) : angkaPolos(satu.teks, angka.konvensi)]
          }),
        ),
        sel: Object.fromEntries([...huruf].map(([bidang, satu]) => [bidang, `${satu}${nomor}`])),
      }
    }),
  }
}
