import { randomUUID } from 'node:crypto'
import { getTableColumns, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { project } from '@/db/schema/project'
import { openBirth, openBirths } from '@/lib/gate/change-set'

type Isi = Omit<typeof project.$inferInsert, 'id' | 'ownerId' | 'revision' | 'pengaturanRevision'>

interface Birth {
  ownerId: string
  jenis: string
  requestId: string
  /** Where it came from: shown in the audit trail. */
  keterangan?: object
  /** Only the seed names its projects. */
  id?: string
}

/** A new project and its first change set, under which this transaction may write its rows. */
export async function birthProject(
  tx: Tx,
  birth: Birth,
  isi: Isi,
): Promise<{ id: string; revision: number }> {
  const id = birth.id ?? randomUUID()
  await tx.insert(project).values({ ...isi, id, ownerId: birth.ownerId, revision: 1, pengaturanRevision: 1 })
  const { ownerId: userId, jenis, requestId, keterangan } = birth
  await openBirth(tx, { projectId: id, userId, jenis, requestId, ...(keterangan && { keterangan }) })
  return { id, revision: 1 }
}

/** What the table fills in by itself is not filled in by a statement that names every column. */
const BAWAAN = Object.fromEntries(
  Object.entries(getTableColumns(project)).flatMap(([key, { default: nilai }]) =>
    typeof nilai === 'string' || typeof nilai === 'number' ? [[key, nilai]] : [],
  ),
)
const WAKTU = new Set(['createdAt', 'updatedAt', 'archivedAt', 'deletedAt'])
const KOLOM = Object.entries(getTableColumns(project)).filter(([key]) => !WAKTU.has(key))

/**
 * Inserts many projects and opens the first change set of each, in two statements whatever their number. Gives them in
 * the order they came in, which is also the order of the list, where those of one moment go by id.
 */
export async function birthProjects(
  tx: Tx,
  { ownerId, jenis, requestId }: Pick<Birth, 'ownerId' | 'jenis' | 'requestId'>,
  isi: readonly Isi[],
): Promise<{ id: string; revision: number }[]> {
  const ids = Array.from(isi, () => randomUUID())
    .sort()
    .reverse()
  const rows = isi.map((satu, n) => {
    const row: Record<string, unknown> = { ...BAWAAN, ...withoutUndefined(satu), id: ids[n], ownerId }
    return Object.fromEntries(KOLOM.map(([key, { name }]) => [name, row[key]]))
  })
  const names = sql.join(
    KOLOM.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  )
  await tx.execute(sql`insert into project (${names})
    select ${names} from json_populate_recordset(null::project, ${JSON.stringify(rows)}::json)`)
  await openBirths(tx, ids, { userId: ownerId, jenis, requestId })
  return ids.map((id) => ({ id, revision: 1 }))
}

const withoutUndefined = (isi: Isi) =>
  Object.fromEntries(Object.entries(isi).filter(([, nilai]) => nilai !== undefined))
