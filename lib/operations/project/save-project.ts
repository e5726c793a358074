import { eq } from 'drizzle-orm'
import { type ProjectRow, project as table } from '@/db/schema/project'
import { invalid, notFound } from '@/lib/gate/errors'
import type { Penulis } from '../perubahan/penulis'

type Isi = Partial<Omit<ProjectRow, 'id' | 'ownerId' | 'revision' | 'pengaturanRevision'>>
type Tujuan = Pick<Penulis, 'tx' | 'project'>

/** Writes fields of the project's own row under the revision taken; gives the row as it is then. */
export async function saveProject(
  tujuan: Tujuan,
  isi: Isi,
  pathOf: (bidang: string) => string = (bidang) => bidang,
): Promise<ProjectRow> {
  const { tx, project } = tujuan
  if (await isTerbalik(tujuan, isi))
    throw invalid({ path: pathOf('tanggalSelesai'), pesan: 'tanggal_terbalik' })
  const [row] = await tx
    .update(table)
    .set({ ...isi, pengaturanRevision: project.revision })
    .where(eq(table.id, project.id))
    .returning()
  if (!row) throw notFound('proyek_tidak_ditemukan')
  return row
}

/** Would the project end before it begins? The table refuses it, too, but cannot say at which field. */
async function isTerbalik({ tx, project }: Tujuan, isi: Isi): Promise<boolean> {
  if (isi.tanggalMulai === undefined && isi.tanggalSelesai === undefined) return false
  const [kini] = await tx
    .select({ mulai: table.tanggalMulai, selesai: table.tanggalSelesai })
    .from(table)
    .where(eq(table.id, project.id))
  const { tanggalMulai: mulai = kini?.mulai, tanggalSelesai: selesai = kini?.selesai } = isi
  return mulai != null && selesai != null && selesai < mulai
}
