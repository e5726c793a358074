import { z } from 'zod'
import { IdentitasProyek } from './dokumen'
import { BerkasUnggah } from './katalog'

export const BidangIdentitas = IdentitasProyek.keyof()
export type BidangIdentitas = z.output<typeof BidangIdentitas>

export const DaftarProyekInput = z.strictObject({ berkas: z.array(BerkasUnggah).length(1) })

/** `angka`: a figure of the workbook, as decimal text with a point; else what was written. */
const SelDaftar = z.object({ teks: z.string(), angka: z.boolean() })

/** A list of projects as its sheet has it: rows count from 1, columns are letters; cells are not judged yet. */
export const DaftarProyek = z.object({
  lembar: z.string(),
  /** `bidang` null: a column that no field of a project goes by; it is left out. */
  kolom: z.array(z.object({ huruf: z.string(), judul: z.string(), bidang: BidangIdentitas.nullable() })),
  baris: z.array(z.object({ nomor: z.number(), isi: z.partialRecord(BidangIdentitas, SelDaftar) })),
})
export type DaftarProyek = z.output<typeof DaftarProyek>
