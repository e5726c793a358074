import fs from 'node:fs'
import path from 'node:path'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database, setDatabase } from '@/db/client'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { AppError } from '@/lib/gate/errors'
import { perform } from '@/lib/gate/perform'
import { WORK } from '@/lib/jobs/work'
import { ensureDatabase } from '../../scripts/lib/database.mjs'
import { migrateDatabase } from '../../scripts/lib/migrations.mjs'
import { startThrowaway } from '../../scripts/lib/throwaway.mjs'
import { listEndpoints } from '../../scripts/openapi/list-endpoints'
import { actorOf, makeContoh, makeKatalog, makeRiwayat } from '../setup/contoh'
import { record } from './setup/figures'

const TABEL = [...Object.values(ESTIMATE_TABLES).map(getTableName), 'anggota', 'change_set', 'change_row']

/** The statements of the server's log since `from`, one text each; `log_statement=all` writes every one. */
function statementsOf(log: string): string[] {
  return log
    .split(/^(?=\d{4}-\d\d-\d\d )/m)
    .flatMap(
      (line) => /LOG:\s+(?:statement|execute [^:]*): ([\s\S]*)/.exec(line)?.[1]?.replace(/\s+/g, ' ') ?? [],
    )
}

/** Project tables that a statement names in FROM, JOIN, UPDATE or INTO without saying which project. */
function unbound(statement: string): string[] {
  const text = statement.replaceAll('"', '')
  const named = [
    ...text.matchAll(
      /\b(?:from|join|update|into|using|,)\s+(?:only\s+)?(?:public\.)?(\w+)\b(?:\s+(?:as\s+)?(\w+))?/gi,
    ),
  ]
  return named.flatMap(([, table = '', second = '']) => {
    if (!TABEL.includes(table)) return []
    const alias =
      /^(on|where|set|left|join|inner|using|order|group|values|select|limit|cross|for|returning|\()$/i.test(
        second,
      )
        ? ''
        : second
    const column = `(?<![\\w.])(?:(?:${[alias, table].filter(Boolean).join('|')})\\.)?project_id`
    const bound = new RegExp(`${column}\\s*(?:=|in\\b|is not distinct)|=\\s*${column}\\b`, 'i').test(text)
    const inserted = new RegExp(`insert into (?:public\\.)?${table}\\b[^)]*\\bproject_id\\b`, 'i').test(text)
    return bound || inserted ? [] : [`${table}: ${text.slice(0, 600)}`]
  })
}

/** Members are asked for by person too: on a distributed database such a statement asks every node. */
const byPerson = (wrong: string) => /^anggota: .*\b(user_id|email)\s*=/i.test(wrong)

describe('distribution by project', () => {
  let server: Awaited<ReturnType<typeof startThrowaway>>
  let database: Database
  let log: string

  beforeAll(async () => {
    server = await startThrowaway({ flags: ['fsync=off', 'log_statement=all', 'log_line_prefix=%m [%p] '] })
    const url = await ensureDatabase(server.url)
    await migrateDatabase(url)
    database = connect(url, { max: 2 })
    setDatabase(database)
    await makeContoh(database)
    await makeKatalog(database, 'K.7.1.')
    const as = async (
      kind: Parameters<typeof actorOf>[0],
      operation: Parameters<typeof perform>[0],
      input: unknown,
    ) =>
      (
        await perform(
          operation,
          input,
          { actor: actorOf(kind), locale: 'id', requestId: 'uji-12345' },
          database,
        )
      ).data
    await makeRiwayat({ as } as Parameters<typeof makeRiwayat>[0])
    const file = path.join(server.home, 'postgres.log')
    const from = fs.statSync(file).size
    const endpoints = await listEndpoints()
    const operations = [
      ...endpoints.map(({ operation }) => operation),
      ...WORK.jobs.map(({ operation }) => operation),
    ]
    // What takes a project away comes last.
    for (const operation of operations.sort(
      (a, b) => Number(/delete|hapus/.test(a.name)) - Number(/delete|hapus/.test(b.name)),
    ))
      await as('owner', operation, operation.example).catch((error: unknown) => {
        if (!(error instanceof AppError) || error.code === 'INTERNAL') throw error
      })
    log = fs.readFileSync(file, 'utf8').slice(from)
  })
  afterAll(async () => {
    await database.close()
    await server.stop()
  })

  it('every key of a project table begins with project_id, and leads to a table of the same project', async () => {
    const keys = await database.client<
      { tabel: string; nama: string; kolom: string[]; ke: string[] | null }[]
    >`
      select c.relname as tabel, coalesce(con.conname, i.relname) as nama,
        (select array_agg(a.attname::text order by k.n) from unnest(x.indkey::int[]) with ordinality k(attnum, n)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum) as kolom, null::text[] as ke
      from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
        left join pg_constraint con on con.conindid = x.indexrelid and con.contype in ('p', 'u')
      where x.indisunique and c.relname = any(${TABEL}) and c.relnamespace = 'public'::regnamespace
      union all
      select c.relname, con.conname,
        (select array_agg(a.attname::text order by k.n) from unnest(con.conkey) with ordinality k(attnum, n)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum),
        (select array_agg(a.attname::text order by k.n) from unnest(con.confkey) with ordinality k(attnum, n)
          join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.attnum)
      from pg_constraint con join pg_class c on c.oid = con.conrelid
      where con.contype = 'f' and c.relname = any(${TABEL}) and con.confrelid <> '"user"'::regclass`
    expect(keys.length).toBeGreaterThan(30)
    expect(keys.filter(({ kolom }) => kolom[0] !== 'project_id')).toEqual([])
    expect(keys.filter(({ ke }) => ke && !['project_id', 'id'].includes(ke[0] ?? ''))).toEqual([])
  })

  it('tables without a project point at no table of one but the project itself', async () => {
    const rows = await database.client`
      select conrelid::regclass::text as dari, confrelid::regclass::text as ke from pg_constraint
      where contype = 'f' and confrelid = any(
        select oid from pg_class where relname = any(${TABEL}) and relnamespace = 'public'::regnamespace)
        and conrelid <> all(select oid from pg_class where relname = any(${TABEL}))`
    expect(rows).toEqual([])
  })

  it('every statement on a project table says which project', () => {
    expect(unbound('select * from pekerjaan where id = $1')).toHaveLength(1)
    expect(
      unbound('select * from "pekerjaan" p join analisa a on a.id = p.analisa_id where p.project_id = $1'),
    ).toHaveLength(1)
    expect(unbound('update pekerjaan set volume = 1 where project_id = $1 and id = $2')).toEqual([])
    const statements = statementsOf(log)
    const touching = statements.filter((text) => TABEL.some((name) => new RegExp(`\\b${name}\\b`).test(text)))
    expect(touching.length).toBeGreaterThan(100)
    const wrong = statements.flatMap(unbound).filter((text) => !byPerson(text))
    const said = `${touching.length} statements, ${new Set(wrong).size} without`
    record('statements on project tables that name their project', said, '0 without')
    expect([...new Set(wrong)]).toEqual([])
  })

  it('no transaction changes two projects; only births, of copies or of a list, may be one', async () => {
    const rows = await database.client`
      select xmin::text, count(distinct project_id) as n from change_set
      where revision > 1 group by 1 having count(distinct project_id) > 1`
    expect(rows).toEqual([])
    expect(Object.values(ESTIMATE_TABLES).every((table) => 'projectId' in getTableColumns(table))).toBe(true)
  })
})
