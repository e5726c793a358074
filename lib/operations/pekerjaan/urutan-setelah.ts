import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { pekerjaan } from '@/db/schema/pekerjaan'
import { inProject } from '@/db/scope'
import { urutanList } from '@/lib/domain/urutan'

/** Sort keys for `n` new lines of a heading, after the given line or at the end. */
export async function urutanSetelah(
  tx: Tx,
  project: { id: string },
  klasifikasiId: string | undefined,
  setelah: string | undefined,
  n: number,
): Promise<string[]> {
  if (klasifikasiId === undefined || n === 0) return []
  const rows = await tx
    .select({ id: pekerjaan.id, urutan: pekerjaan.urutan })
    .from(pekerjaan)
    .where(inProject(pekerjaan, project, eq(pekerjaan.klasifikasiId, klasifikasiId)))
    .orderBy(asc(pekerjaan.urutan), asc(pekerjaan.id))
  const at = rows.findIndex((row) => row.id === setelah)
  return at < 0
    ? urutanList(n, rows.at(-1)?.urutan ?? null)
    : urutanList(n, rows[at]?.urutan ?? null, rows[at + 1]?.urutan ?? null)
}
