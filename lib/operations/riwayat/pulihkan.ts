import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/client'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { project } from '@/db/schema/project'

export interface Tersentuh {
  tabel: string
  tambah: boolean
  ubah: boolean
  hapus: boolean
}

interface Asal {
  tx: Tx
  projectId: string
  /** The change set that is taken back. */
  dari: number
  /** The one that does it. */
  revision: number
}

const TABEL: readonly PgTable[] = Object.values(ESTIMATE_TABLES)
/** Of the project's row: what is no setting of the estimate. */
const TETAP = ['id', 'owner_id', 'created_at', 'updated_at', 'deleted_at', 'revision', 'pengaturan_revision']

/** Which tables a change set wrote, and how. */
export const listTersentuh = async (tx: Tx, projectId: string, revision: number): Promise<Tersentuh[]> => [
  ...(await tx.execute<Tersentuh & Record<string, unknown>>(sql`
    select tabel, bool_or(before is null) as tambah, bool_or(before is not null and after is not null) as ubah,
      bool_or(after is null) as hapus
    from change_row where project_id = ${projectId} and revision = ${revision} group by tabel`)),
]

/**
 * Puts every row of a change set back as it was before, inside the database, so that no digit passes through here:
 * first those that were removed, then those changed, which may point at them, then those made are taken away.
 */
export async function pulihkan(asal: Asal, tersentuh: readonly Tersentuh[]): Promise<void> {
  const perTabel = new Map(tersentuh.map((satu) => [satu.tabel, satu]))
  const yang = (bagian: 'tambah' | 'ubah' | 'hapus') =>
    TABEL.filter((tabel) => perTabel.get(getTableName(tabel))?.[bagian])
  for (const tabel of yang('hapus')) await asal.tx.execute(insertBack(asal, tabel))
  if (perTabel.has('project')) await asal.tx.execute(updateProject(asal))
  for (const tabel of yang('ubah')) await asal.tx.execute(updateBack(asal, tabel))
  for (const tabel of yang('tambah').toReversed()) await asal.tx.execute(removeAgain(asal, tabel))
}

const nameOf = (tabel: PgTable): SQL => sql`${sql.identifier(getTableName(tabel))}`
const columnsOf = (tabel: PgTable): string[] => Object.values(getTableColumns(tabel)).map(({ name }) => name)

/** The rows of the change set in one table as they were before, as rows of that table. */
const before = ({ projectId, dari }: Asal, tabel: PgTable, where: SQL): SQL => sql`(
  select r.* from change_row c, jsonb_populate_record(null::${nameOf(tabel)}, c.before) r
  where c.project_id = ${projectId} and c.revision = ${dari} and c.tabel = ${getTableName(tabel)} and ${where}) lama`

function insertBack(asal: Asal, tabel: PgTable): SQL {
  const names = columnsOf(tabel)
  const nilai = names.map((name) =>
    name === 'revision' ? sql`${asal.revision}::bigint` : sql`lama.${sql.identifier(name)}`,
  )
  const kolom = names.map((name) => sql.identifier(name))
  return sql`insert into ${nameOf(tabel)} (${sql.join(kolom, sql`, `)})
    select ${sql.join(nilai, sql`, `)} from ${before(asal, tabel, sql`c.after is null`)}`
}

const assign = (names: readonly string[]): SQL =>
  sql.join(
    names.map((name) => sql`${sql.identifier(name)} = lama.${sql.identifier(name)}`),
    sql`, `,
  )

function updateBack(asal: Asal, tabel: PgTable): SQL {
  const names = columnsOf(tabel).filter((name) => !['project_id', 'id', 'revision'].includes(name))
  return sql`update ${nameOf(tabel)} kini set ${assign(names)}, revision = ${asal.revision}::bigint
    from ${before(asal, tabel, sql`c.before is not null and c.after is not null`)}
    where kini.project_id = ${asal.projectId} and kini.id = lama.id`
}

function updateProject(asal: Asal): SQL {
  const names = columnsOf(project).filter((name) => !TETAP.includes(name))
  return sql`update project kini set ${assign(names)}, pengaturan_revision = ${asal.revision}::bigint
    from ${before(asal, project, sql`true`)} where kini.id = ${asal.projectId}`
}

const removeAgain = ({ projectId, dari }: Asal, tabel: PgTable): SQL => sql`delete from ${nameOf(tabel)} kini
  using change_row c where c.project_id = ${projectId} and c.revision = ${dari} and c.tabel = ${getTableName(tabel)}
    and c.before is null and kini.project_id = ${projectId} and kini.id = c.row_id`
