import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { ACCESS, type ActorKind, verdictOf } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import { perform } from '@/lib/gate/perform'
import { WORK } from '@/lib/jobs/work'
import { listEndpoints } from '../../scripts/openapi/list-endpoints'
import { actorOf, makeContoh, makeKatalog, makeRiwayat, useDatabase } from '../setup/contoh'

const KINDS = Object.keys(ACCESS.public) as ActorKind[]
const endpoints = await listEndpoints()
const jobs = WORK.jobs.map(({ operation, jenis }) => ({ operation, method: 'JOB', route: jenis }))

/**
 * Every operation of every endpoint and job, as every kind of caller, through the real gate, held against the table of
 * access.ts. A new endpoint is covered by being a file.
 */
describe('access matrix', () => {
  const test = useDatabase()

  // Made anew after what changed it; what is refused, and what reads, leaves it as it was.
  let utuh = false
  beforeEach(async () => {
    if (utuh) return
    await test.database.db.execute(
      sql`truncate project, "user", katalog_edisi, change_set, change_row cascade`,
    )
    await makeContoh(test.database)
    await makeKatalog(test.database, 'K.7.1.')
    await makeRiwayat(test)
    utuh = true
  })

  it('knows every operation by one name', () => {
    const names = endpoints.map(({ operation }) => operation.name)
    expect(names.length).toBeGreaterThan(15)
    expect(new Set(names).size).toBe(names.length)
  })

  for (const { operation, method, route } of [...endpoints, ...jobs]) {
    for (const kind of KINDS) {
      const verdict = verdictOf(operation, kind)
      it(`${method} ${route} (${operation.name}) as ${kind}: ${verdict}`, async () => {
        const caller = { actor: actorOf(kind), locale: 'id', requestId: 'uji-12345' } as const
        const outcome = await perform(operation, operation.example, caller, test.database).then(
          () => 'ok',
          (error: unknown) => (error instanceof AppError ? error.code : `unexpected: ${error}`),
        )
        if (outcome === 'ok' && operation.kind === 'command') utuh = false
        // What the example speaks of may be missing in the data, which is told only to those who may know.
        if (verdict === 'ok') expect(['ok', 'NOT_FOUND', 'VALIDATION_ERROR', 'CONFLICT']).toContain(outcome)
        else expect(outcome).toBe(verdict)
        if (kind === 'owner' && operation.access.startsWith('project')) expect(outcome).toBe('ok')
      })
    }
  }
})
