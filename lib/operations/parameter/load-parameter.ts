import { asc } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { parameter } from '@/db/schema/pekerjaan'
import { inProject } from '@/db/scope'
import { fromScaled, toScaled } from '@/lib/domain/decimal'
import { type HasilParameter, hitungParameter } from '@/lib/domain/volume/hitung-parameter'

/** The project's parameters, computed. */
export async function loadParameter(tx: Tx, project: { id: string }): Promise<HasilParameter> {
  const rows = await tx
    .select({ nama: parameter.nama, nilai: parameter.nilai, formula: parameter.formula })
    .from(parameter)
    .where(inProject(parameter, project))
    .orderBy(asc(parameter.urutan))
  return hitungParameter(
    rows.map(({ nama, nilai, formula }) => ({
      nama,
      nilai: formula ?? fromScaled(toScaled(nilai ?? '0', 12), 12),
    })),
  )
}
