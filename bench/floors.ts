import { getTableName } from 'drizzle-orm'
import type postgres from 'postgres'
import { ESTIMATE_TABLES } from '@/db/project-tables'

type Sql = postgres.Sql

/**
 * The rekap by one statement, full rows to Node: own rows of every analysis summed first, bundles added by recursion.
 * The least that any way through Node can cost.
 */
export const rekapFloor = (sql: Sql, projectId: string) => sql<Record<string, string | null>[]>`
  with recursive sendiri as (
    select k.analisa_id,
      sum(k.koefisien * h.harga_satuan) filter (where h.kategori = 'TK') as tk,
      sum(k.koefisien * h.harga_satuan) filter (where h.kategori = 'BHN') as bhn,
      sum(k.koefisien * h.harga_satuan) filter (where h.kategori = 'ALT') as alt,
      sum(k.koefisien * h.harga_satuan) filter (where h.kategori = 'LAIN') as lain
    from komponen k join harga_item h on h.project_id = k.project_id and h.id = k.harga_item_id
    where k.project_id = ${projectId} group by k.analisa_id),
  bundel as (
    select analisa_id, sub_analisa_id, koefisien from komponen
    where project_id = ${projectId} and sub_analisa_id is not null),
  urai (akar, simpul, q) as (
    select analisa_id, sub_analisa_id, koefisien::numeric from bundel
    union all
    select u.akar, b.sub_analisa_id, u.q * b.koefisien from urai u join bundel b on b.analisa_id = u.simpul),
  bawah as (
    select akar, sum(q * tk) as tk, sum(q * bhn) as bhn, sum(q * alt) as alt, sum(q * lain) as lain
    from urai join sendiri on analisa_id = simpul group by akar),
  biaya as (
    select a.id, coalesce(s.tk, 0) + coalesce(b.tk, 0) as tk, coalesce(s.bhn, 0) + coalesce(b.bhn, 0) as bhn,
      coalesce(s.alt, 0) + coalesce(b.alt, 0) as alt, coalesce(s.lain, 0) + coalesce(b.lain, 0) as lain
    from analisa a left join sendiri s on s.analisa_id = a.id left join bawah b on b.akar = a.id
    where a.project_id = ${projectId}),
  baris as (
    select p.urutan, p.id, p.kode, p.uraian, p.satuan, p.volume, b.tk, b.bhn, b.alt,
      coalesce(b.lain, p.harga_langsung, 0) as lain,
      coalesce(b.tk + b.bhn + b.alt + b.lain, p.harga_langsung, 0) as dasar,
      coalesce(p.markup_percent, j.markup_percent) * 0.01 as markup
    from pekerjaan p join project j on j.id = p.project_id left join biaya b on b.id = p.analisa_id
    where p.project_id = ${projectId})
  select id, kode, uraian, satuan, volume, coalesce(tk, 0) as tk, coalesce(bhn, 0) as bhn, coalesce(alt, 0) as alt, lain,
    dasar, dasar * markup as markup, dasar * (1 + markup) as hsp, dasar * (1 + markup) * volume as jumlah
  from baris order by urutan, id`

/** Total of the floor's rows, exact, to compare with the service. */
export async function rekapFloorTotal(sql: Sql, projectId: string): Promise<string> {
  const rows = await rekapFloor(sql, projectId)
  const [sum] = await sql<[{ total: string }]>`
    select trim_scale(sum(j::numeric))::text as total from unnest(${rows.map(({ jumlah }) => jumlah ?? '0')}::text[]) j`
  return sum.total
}

/** The rows of pekerjaan in a table of the same make but without triggers. */
export async function makeBareTable(sql: Sql): Promise<void> {
  await sql`drop table if exists lantai_pekerjaan`
  await sql`create table lantai_pekerjaan (like pekerjaan including all)`
  await sql`insert into lantai_pekerjaan select * from pekerjaan`
  await sql`vacuum analyze lantai_pekerjaan`
}

export const cellFloor = (sql: Sql, projectId: string, id: string, volume: string, revision: number) =>
  sql`update lantai_pekerjaan set volume = ${volume}, revision = ${revision + 1}
    where project_id = ${projectId} and id = ${id} and revision = ${revision} returning *`

export const volumesFloor = (
  sql: Sql,
  projectId: string,
  ids: string[],
  volumes: string[],
  revision: number,
) =>
  sql`update lantai_pekerjaan p set volume = baru.volume, revision = ${revision}
    from unnest(${ids}::text[], ${volumes}::numeric[]) as baru (id, volume)
    where p.project_id = ${projectId} and p.id = baru.id returning p.id`

const TABLES = Object.values(ESTIMATE_TABLES).map(getTableName)

/** Switches the record of changes off and on: what is left are the tables with their indexes and foreign keys. */
export async function setTriggers(sql: Sql, on: boolean): Promise<void> {
  for (const table of TABLES)
    await sql`alter table ${sql(table)} ${on ? sql`enable` : sql`disable`} trigger catat_tambah`
}

/** A copy by INSERT … SELECT alone. */
export async function copyFloor(sql: Sql, dari: string): Promise<void> {
  await sql.begin(async (tx) => {
    const [baru] = await tx<[{ id: string }]>`insert into project (id, owner_id, nama)
      select gen_random_uuid(), owner_id, 'Lantai' from project where id = ${dari} returning id`
    for (const table of TABLES) {
      const columns = await columnsOf(tx, table)
      const list = columns.join(', ')
      await tx.unsafe(
        `insert into ${table} (project_id, revision, ${list}) select $1::uuid, 1, ${list} from ${table} where project_id = $2`,
        [baru.id, dari],
      )
    }
  })
}

const columns = new Map<string, string[]>()

async function columnsOf(sql: postgres.ISql, table: string): Promise<string[]> {
  const known = columns.get(table)
  if (known) return known
  const rows = await sql<{ name: string }[]>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and column_name not in ('project_id', 'revision')`
  columns.set(
    table,
    rows.map(({ name }) => name),
  )
  return columns.get(table) ?? []
}
