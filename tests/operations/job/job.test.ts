import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { closeJob, forgetOldJobs, takeJob } from '@/lib/gate/job-state'
import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { askJob } from '@/lib/operations/job/ask-job'
import { cancelJob } from '@/lib/operations/job/cancel-job'
import { getJob } from '@/lib/operations/job/get-job'
import { listJobs } from '@/lib/operations/job/list-jobs'
import { call, cookieOf } from '../../setup/call'
import { CONTOH, useDatabase } from '../../setup/contoh'

/** Nobody works here: what is asked for waits. */
describe('background jobs', () => {
  const test = useDatabase()
  let milik: string
  let orang: string
  beforeAll(async () => {
    milik = await cookieOf('owner')
    orang = await cookieOf('stranger')
  })

  const ask = async (nama = 'Salinan') => {
    const data = await test.as('owner', copyProjects, { projectId: CONTOH, nama, jumlah: 2 })
    return 'jobId' in data ? data.jobId : ''
  }
  const counts = async () => {
    const [row] = await test.database.client`select
      (select count(*) from job) as job, (select count(*) from pgboss.job where name = 'job') as queued`
    return row
  }

  it('exist with what waits in the queue, or neither does', async () => {
    const before = await counts()
    const asked = { jenis: 'x', userId: 'owner', judul: 'x', masukan: {}, total: 1, requestId: 'uji-12345' }
    const undone = test.database.transaction('write', async (tx) => {
      await askJob(tx, asked)
      throw new Error('taken back')
    })
    await expect(undone).rejects.toThrow('taken back')
    expect(await counts()).toEqual(before)
    await ask()
    expect(await counts()).toEqual({ job: before?.job + 1, queued: before?.queued + 1 })
  })

  it('asked for twice under one key are one', async () => {
    const send = () =>
      call('POST', `/api/v1/projects/${CONTOH}/copies`, {
        cookie: milik,
        body: { nama: 'Sekali', jumlah: 2 },
        headers: { 'idempotency-key': 'salinan-sekali' },
      })
    const [first, again] = [await send(), await send()]
    expect([first.status, again.status]).toEqual([202, 202])
    expect(again.json.data).toEqual(first.json.data)
  })

  it('wait, are cancelled at once, and stay so for a worker that comes later', async () => {
    const jobId = await ask()
    expect(await test.as('owner', getJob, { jobId })).toMatchObject({
      state: 'queued',
      progress: { done: 0, total: 2 },
      attempts: 0,
      mulai: null,
    })
    const ended = await test.as('owner', cancelJob, { jobId })
    expect([ended.state, ended.cancelling]).toEqual(['cancelled', false])
    expect(await takeJob(jobId)).toBeNull()
    expect((await test.as('owner', cancelJob, { jobId })).state).toBe('cancelled')
  })

  it('are not there for others: not to see, not to stop, not to remove', async () => {
    const jobId = await ask()
    const path = `/api/v1/jobs/${jobId}`
    for (const [method, rest] of [
      ['GET', ''],
      ['POST', '/batal'],
      ['DELETE', ''],
    ] as const) {
      const { status, json } = await call(method, path + rest, { cookie: orang })
      expect([status, json.error.code], `${method} ${rest}`).toEqual([404, 'NOT_FOUND'])
    }
    expect((await call('GET', '/api/v1/jobs', { cookie: orang })).json.data.items).toEqual([])
    expect((await call('GET', path)).status).toBe(401)
    expect((await call('GET', '/api/v1/jobs/bukan-uuid', { cookie: milik })).status).toBe(404)
    expect((await test.as('owner', getJob, { jobId })).state).toBe('queued')
  })

  it('leave the list when over, not before', async () => {
    const jobId = await ask()
    const remove = () => call('DELETE', `/api/v1/jobs/${jobId}`, { cookie: milik })
    expect((await remove()).json.error.code).toBe('CONFLICT')
    await closeJob(jobId, 'completed')
    await expect(test.as('owner', cancelJob, { jobId })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await remove()).status).toBe(200)
    await expect(test.as('owner', getJob, { jobId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('are listed newest first, page by page, in as many statements whatever their number', async () => {
    const ids: string[] = []
    await test.database.client`delete from job`
    for (let n = 0; n < 5; n++) {
      ids.push(await ask(`Daftar ${n}`))
      await test.database
        .client`update job set dibuat = now() - ${`${n} seconds`}::interval where id = ${ids[n] ?? ''}`
    }
    const first = await test.as('owner', listJobs, { limit: 3 })
    const second = await test.as('owner', listJobs, { limit: 2, cursor: first.cursor })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids)
    test.queries.length = 0
    await test.as('owner', listJobs, { limit: 100 })
    expect(test.queries).toHaveLength(1)
  })

  it('are kept for seven days after their end', async () => {
    const [old, young, open] = [await ask(), await ask(), await ask()]
    await closeJob(old, 'completed')
    await closeJob(young, 'completed')
    await test.database.db.execute(sql`update job set dibuat = now() - interval '30 days' where id = ${open}`)
    await test.database.db.execute(
      sql`update job set selesai = now() - interval '7 days 1 minute' where id = ${old}`,
    )
    expect(await forgetOldJobs()).toBe(1)
    await expect(test.as('owner', getJob, { jobId: old })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await test.as('owner', getJob, { jobId: young })).state).toBe('completed')
    expect((await test.as('owner', getJob, { jobId: open })).state).toBe('queued')
  })
})
