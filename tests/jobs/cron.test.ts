import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/v1/cron/antrean/route'
import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { getJob } from '@/lib/operations/job/get-job'
import { CONTOH, useDatabase } from '../setup/contoh'

const RAHASIA = 'rahasia-dari-jam-di-luar'

vi.mock('@/lib/env', async (original) => {
  const { readEnv, ...rest } = await original<typeof import('@/lib/env')>()
  return { ...rest, readEnv, getEnv: () => readEnv({ ...process.env }) }
})

/** What a clock outside asks for where no process stays. */
describe('the cron door', () => {
  const test = useDatabase()
  beforeEach(() => {
    vi.stubEnv('CRON_SECRET', RAHASIA)
    vi.stubEnv('DATABASE_URL', test.url)
  })
  afterEach(() => vi.unstubAllEnvs())

  const ask = async (authorization?: string) => {
    const headers = authorization ? { authorization } : undefined
    const response = await GET(new Request('http://localhost:3000/api/v1/cron/antrean', { headers }), {
      params: Promise.resolve({}),
    })
    return { status: response.status, json: await response.json() }
  }

  it('is open to who knows the secret alone', async () => {
    expect((await ask()).status).toBe(401)
    expect((await ask('Bearer salah')).status).toBe(401)
    expect((await ask(`Bearer ${RAHASIA}`)).json).toMatchObject({ success: true, data: { menunggu: 0 } })
    vi.stubEnv('CRON_SECRET', '')
    expect((await ask(`Bearer ${RAHASIA}`)).status).toBe(401)
    expect((await ask('Bearer ')).status).toBe(401)
  })

  it('does what waits, and answers when nothing does any more', async () => {
    const asked = await test.as('owner', copyProjects, { projectId: CONTOH, nama: 'Blok {n}', jumlah: 3 })
    if (!('jobId' in asked)) throw new Error('no job')
    expect(await test.as('owner', getJob, { jobId: asked.jobId })).toMatchObject({ selesai: null })
    expect((await ask(`Bearer ${RAHASIA}`)).json.data).toEqual({ menunggu: 0 })
    expect(await test.as('owner', getJob, { jobId: asked.jobId })).toMatchObject({
      state: 'completed',
      progress: { done: 3, total: 3 },
    })
  }, 60_000)
})
