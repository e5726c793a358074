import type { CopyInput } from '@/lib/contracts/project'
import { userIdOf } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import type { CommandContext } from '@/lib/gate/operation'
import { birthProject } from '../project/birth-project'
import { copyEstimate } from './copy-estimate'

const HARI_MS = 86_400_000

/** A whole copy, the copier's own: pricing, tree, analyses, prices, formulas, schedule; without members and history. */
export async function makeCopy({
  tx,
  project: picture,
  actor,
  requestId,
  input,
}: CommandContext<'project:read', CopyInput>): Promise<{ id: string; revision: number }> {
  const ownerId = userIdOf(actor)
  if (ownerId === null) throw new AppError('UNAUTHENTICATED', 'belum_masuk')
  const { peran: _, id: dari, revision, ...row } = picture
  const hari = shift(row.tanggalMulai, input.tanggalMulai)
  const baru = await birthProject(
    tx,
    { ownerId, jenis: 'project.copy', requestId, keterangan: { dari, revision } },
    {
      ...row,
      nama: input.nama,
      tanggalMulai: input.tanggalMulai ?? row.tanggalMulai,
      tanggalSelesai: row.tanggalSelesai && addDays(row.tanggalSelesai, hari),
      createdAt: undefined,
      updatedAt: undefined,
      archivedAt: null,
      deletedAt: null,
    },
  )
  await copyEstimate(tx, dari, baru.id, { jadwal: input.jadwal, realisasi: input.realisasi, hari })
  return baru
}

/** Whole days between two dates; 0 when either is not known. */
function shift(dari: string | null, ke: string | undefined): number {
  return dari && ke ? Math.round((Date.parse(ke) - Date.parse(dari)) / HARI_MS) : 0
}

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * HARI_MS).toISOString().slice(0, 10)
