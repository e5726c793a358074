import postgres from 'postgres'
import { connect } from '@/db/client'
import type { RekapView } from '@/lib/contracts/rekap'
import { rekapBySql } from '../../tests/setup/rekap-by-sql'
import type { Ledger } from './ledger'
import type { Person } from './people'

export interface Verdict {
  acknowledged: number
  lost: string[]
  /** Change sets of which there are not all rows, or which nobody was told of, or which are gone. */
  half: string[]
  /** Projects whose rekap is not what it is by PostgreSQL's arithmetic. */
  wrong: string[]
  projects: number
}

const SETTLE_MS = 60_000

/** After a load, or a fault: nothing that was acknowledged is lost, no change set is half, and the rekap is right. */
export async function verify(people: readonly Person[], databaseUrl: string): Promise<Verdict> {
  const ledgers = people.flatMap(({ ledger }) => ledger ?? [])
  const verdict: Verdict = { acknowledged: 0, lost: [], half: [], wrong: [], projects: ledgers.length }
  const database = connect(databaseUrl, { max: 2 })
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    for (const ledger of ledgers) {
      verdict.lost.push(...(await ledger.settle(SETTLE_MS)), ...(await ledger.lost()))
      verdict.acknowledged += ledger.sets.size
      verdict.half.push(...(await halfSets(sql, ledger)))
      verdict.wrong.push(...(await wrongRekap(ledger, (id) => rekapBySql(database, id))))
    }
    return verdict
  } finally {
    await Promise.all([database.close(), sql.end()])
  }
}

/** Compares each change set on record with what was acknowledged under its revision. */
async function halfSets(sql: postgres.Sql, { projectId, sets }: Ledger): Promise<string[]> {
  const rows = await sql<{ revision: number; n: number }[]>`
    select s.revision::int, count(r.row_id)::int as n from change_set s
      left join change_row r on r.project_id = s.project_id and r.revision = s.revision
    where s.project_id = ${projectId} and s.jenis = 'perubahan.apply' group by 1`
  const there = new Map(rows.map(({ revision, n }) => [revision, n]))
  const all = new Set([...there.keys(), ...sets.keys()])
  return [...all].flatMap((revision) => {
    const [found, wanted] = [there.get(revision), sets.get(revision)]
    const told = `${projectId} revision ${revision}: ${found ?? 'no'} rows of ${wanted ?? 'none acknowledged'}`
    return found === wanted ? [] : [told]
  })
}

async function wrongRekap(
  { line, projectId }: Ledger,
  bySql: (id: string) => ReturnType<typeof rekapBySql>,
): Promise<string[]> {
  const { status, text } = await line.ask(`/api/v1/projects/${projectId}/rekap`)
  if (status !== 200) return [`${projectId}: rekap ${status}`]
  const rekap: RekapView = JSON.parse(text).data
  const own = await bySql(projectId)
  const pairs: [string, string, string | undefined][] = [
    ['total', rekap.total, own.total],
    ['grandTotal', rekap.grandTotal, own.grand],
    ['dibulatkan', rekap.dibulatkan, own.bulat],
  ]
  return pairs.flatMap(([what, ours, theirs]) =>
    plain(ours) === plain(theirs ?? '') ? [] : [`${projectId} ${what}: ${ours}, by SQL ${theirs}`],
  )
}

const plain = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
