import type { BidangIdentitas, DaftarProyek } from '@/lib/contracts/daftar-proyek'
import { PROYEK_SEKALIGUS } from '@/lib/contracts/project'
import { AhspError } from '../ahsp/ahsp-error'
import { hurufKolom } from '../ahsp/problem'
import { foldJudul } from '../ahsp/role-names'
import type { Lembar, Sel } from '../ahsp/types'

export type DaftarTerbaca = DaftarProyek

/** What the columns of such lists are called, as `foldJudul` has it: our own names, and what other lists write. */
const NAMA: Readonly<Record<BidangIdentitas, readonly string[]>> = {
  nama: ['nama proyek', 'nama', 'nama project', 'nama paket', 'project name', 'name', 'project', 'proyek'],
  kegiatan: ['kegiatan', 'program kegiatan', 'activity'],
  lokasi: ['lokasi', 'lokasi proyek', 'location', 'place'],
  tahun: ['tahun anggaran', 'tahun', 'budget year', 'fiscal year', 'year'],
  sumberDana: ['sumber dana', 'sumberdana', 'source of funds', 'funding', 'fund source'],
  anggaran: [
    'anggaran pagu',
    'anggaran',
    'pagu',
    'pagu anggaran',
    'anggaran rp',
    'nilai',
    'budget',
    'budget ceiling',
  ],
  tanggalMulai: ['tanggal mulai', 'tgl mulai', 'mulai', 'start date', 'start'],
  tanggalSelesai: ['tanggal selesai', 'tgl selesai', 'selesai', 'end date', 'finish date', 'end'],
  pemilik: ['pemilik', 'nama pemilik', 'client', 'nama client', 'klien', 'owner'],
  jabatanPemilik: [
    'jabatan pemilik',
    'jabatan client',
    'jabatan klien',
    'owner s position',
    'position of the owner',
  ],
  instansiPemilik: ['instansi pemilik', 'instansi client', 'instansi klien', 'owner s institution'],
  kontraktor: ['kontraktor', 'nama kontraktor', 'contractor', 'pelaksana'],
  instansiKontraktor: ['instansi kontraktor', 'inst kontraktor', 'contractor s institution'],
  konsultanPerencana: ['konsultan perencana', 'nama konsultan perencana', 'design consultant'],
  instansiPerencana: [
    'instansi perencana',
    'instansi konsultan perencana',
    'design consultant s institution',
  ],
  konsultanPengawas: ['konsultan pengawas', 'nama konsultan pengawas', 'supervising consultant'],
  instansiPengawas: [
    'instansi pengawas',
    'instansi konsultan pengawas',
    'supervising consultant s institution',
  ],
  keterangan1: ['keterangan 1', 'ket 1', 'keterangan', 'keterangan project 1', 'note 1', 'notes', 'remark 1'],
  keterangan2: ['keterangan 2', 'ket 2', 'keterangan project 2', 'note 2', 'remark 2'],
}
const BIDANG = new Map(
  (Object.entries(NAMA) as [BidangIdentitas, readonly string[]][]).flatMap(([bidang, nama]) => [
    ...nama.map((satu) => [satu, bidang] as const),
    [foldJudul(bidang), bidang] as const,
  ]),
)

const DICARI = 20
/** A row of the template that shows how, and is no project. */
const CONTOH = /^\((contoh|example)\)/i

/** The field that a column of this heading holds; a star that marks it as needed, and what stands in brackets, are no part of its name. */
const bidangOf = (judul: string): BidangIdentitas | null =>
  BIDANG.get(foldJudul(judul)) ?? BIDANG.get(foldJudul(judul.replace(/\(.*?\)/g, ''))) ?? null

/** The rows of the first sheet whose columns are named as a project's fields. AhspError when none is, or there are too many. */
export function readDaftar(sheets: readonly Lembar[]): DaftarTerbaca {
  for (const sheet of sheets) {
    const at = headingOf(sheet)
    if (at !== null) return readSheet(sheet, at)
  }
  throw new AhspError('daftar_tanpa_nama')
}

/** The row that names the most fields, the project's name among them. */
function headingOf({ baris }: Lembar): number | null {
  let best: { at: number; banyak: number } | null = null
  for (const [at, row] of baris.slice(0, DICARI).entries()) {
    const bidang = new Set(row.map(({ teks }) => bidangOf(teks)))
    bidang.delete(null)
    if (bidang.has('nama') && bidang.size > (best?.banyak ?? 0)) best = { at, banyak: bidang.size }
  }
  return best?.at ?? null
}

function readSheet({ nama, baris }: Lembar, judulDi: number): DaftarTerbaca {
  const kolom = (baris[judulDi] ?? []).flatMap(({ teks }, index) =>
    teks === '' ? [] : [{ index, huruf: hurufKolom(index), judul: teks, bidang: bidangOf(teks) }],
  )
  const ganda = kolom.find(({ bidang }, n) => bidang && kolom.findIndex((k) => k.bidang === bidang) !== n)
  if (ganda) throw new AhspError('daftar_kolom_ganda', { judul: ganda.judul })
  const isi = baris.slice(judulDi + 1).flatMap((row, n) => {
    const satu = rowOf(row, kolom)
    return Object.keys(satu).length > 0 && !CONTOH.test(satu.nama?.teks ?? '')
      ? [{ nomor: judulDi + n + 2, isi: satu }]
      : []
  })
  if (isi.length === 0) throw new AhspError('daftar_kosong')
  if (isi.length > PROYEK_SEKALIGUS) throw new AhspError('terlalu_banyak', { maks: PROYEK_SEKALIGUS })
  return { lembar: nama, kolom: kolom.map(({ index: _, ...satu }) => satu), baris: isi }
}

function rowOf(
  row: readonly Sel[],
  kolom: readonly { index: number; bidang: BidangIdentitas | null }[],
): Partial<Record<BidangIdentitas, Sel>> {
  return Object.fromEntries(
    kolom.flatMap(({ index, bidang }) => {
      const sel = row[index]
      return bidang && sel && sel.teks !== '' ? [[bidang, { ...sel }]] : []
    }),
  )
}
