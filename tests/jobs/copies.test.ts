import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { cancelJob } from '@/lib/operations/job/cancel-job'
import { getProject } from '@/lib/operations/project/get-project'
import { getMetrics } from '@/monitoring/metrics'
import { call, cookieOf } from '../setup/call'
import { expectWholeCopy } from '../setup/compare-copy'
import { useDatabase } from '../setup/contoh'
import { holdTable } from '../setup/hold-table'
import { useWorker, waitForJob } from '../setup/jobs'

const demo = JSON.parse(readFileSync('db/seed/demo/rumah-dua-lantai.json', 'utf8'))

describe('several copies of a project', () => {
  const test = useDatabase()
  useWorker(test)
  let dari: string
  beforeAll(async () => {
    dari = (await test.as('owner', importDocument, demo)).id
  })

  const ask = async (isi: object) => {
    const data = await test.as('owner', copyProjects, { projectId: dari, ...isi })
    if (!('jobId' in data)) throw new Error('no job')
    return data.jobId
  }
  const made = (nama: string) =>
    test.database.client<{ id: string; nama: string }[]>`
      select id, nama from project where nama like ${nama} order by created_at`

  it('are a job of one bulk request; each is whole, named in order', async () => {
    const cookie = await cookieOf('owner')
    const body = { nama: 'Tipe 36 blok {n}', jumlah: 12, realisasi: true }
    const { status, json, response } = await call('POST', `/api/v1/projects/${dari}/copies`, { cookie, body })
    expect(status).toBe(202)
    expect(response.headers.get('ratelimit-remaining')).toBe('4')
    const { jobId } = json.data
    await waitForJob(test, jobId)
    const answer = await call('GET', `/api/v1/jobs/${jobId}`, { cookie })
    expect(answer.json.data).toMatchObject({
      state: 'completed',
      progress: { done: 12, total: 12 },
      gagal: 0,
      judul: demo.project.nama,
      proyek: dari,
    })
    const { items } = answer.json.data.result
    expect(items.map(({ nomor, nama }: { nomor: number; nama: string }) => [nomor, nama])).toEqual(
      Array.from({ length: 12 }, (_, n) => [n + 1, `Tipe 36 blok ${n + 1}`]),
    )
    for (const { id } of items) await expectWholeCopy(test.database, dari, id)
    expect(await made('Tipe 36 blok %')).toHaveLength(12)
    const ids = items.map(({ id }: { id: string }) => id)
    expect(
      await test.database.client`select distinct request_id from change_set where project_id = any(${ids})`,
    ).toEqual([{ request_id: json.meta.requestId }])
    const measured = await getMetrics().registry.metrics()
    expect(measured).toContain('rab_job_seconds_count{jenis="project.copies",outcome="completed"} 1')
    expect(measured).toContain('rab_jobs{state="completed"} 1')
  })

  it('fifty of them end, with their dates moved', async () => {
    const jobId = await ask({ nama: 'Massal', jumlah: 50, tanggalMulai: '2027-01-04' })
    const { state, result } = await waitForJob(test, jobId, undefined, 60_000)
    expect(state).toBe('completed')
    const names = (await made('Massal - Copy %')).map(({ nama }) => nama)
    expect(names).toEqual(Array.from({ length: 50 }, (_, n) => `Massal - Copy ${n + 1}`))
    const last = await test.as('owner', getProject, { projectId: result?.items.at(-1)?.id })
    expect(last.tanggalMulai).toBe('2027-01-04')
  }, 90_000)

  it('one that cannot be made is named with its reason; the others are there', async () => {
    await refuse('Cacat - Copy 2', "raise exception 'uji' using errcode = 'check_violation'")
    const jobId = await ask({ nama: 'Cacat', jumlah: 4 })
    const { state, gagal, result } = await waitForJob(test, jobId)
    expect([state, gagal]).toEqual(['completed', 1])
    expect(result?.items[1]).toMatchObject({
      nama: 'Cacat - Copy 2',
      error: { code: 'VALIDATION_ERROR', message: 'Ada isian yang salah.' },
    })
    expect((await made('Cacat - %')).map(({ nama }) => nama.slice(-1))).toEqual(['1', '3', '4'])
  })

  it('none that could be made is a failed job, with the reason', async () => {
    await refuse('Buntu - Copy %', "raise exception 'uji' using errcode = 'check_violation'")
    const { state, error } = await waitForJob(test, await ask({ nama: 'Buntu', jumlah: 2 }))
    expect([state, error?.code]).toEqual(['failed', 'VALIDATION_ERROR'])
  })

  it('are tried again when the database was away for a moment, and none is made twice', async () => {
    await test.database.client.unsafe('create sequence gangguan')
    await refuse(
      'Gangguan - Copy 2',
      "if nextval('gangguan') = 1 then raise exception 'uji' using errcode = '53300'; end if",
    )
    const { state, attempts } = await waitForJob(test, await ask({ nama: 'Gangguan', jumlah: 3 }))
    expect([state, attempts]).toEqual(['completed', 2])
    expect(await made('Gangguan - %')).toHaveLength(3)
  })

  it('stop between two when cancelled: what is made stays, and is told', async () => {
    const gate = await holdTable(test.url, 'dependensi')
    const jobId = await ask({ nama: 'Batal', jumlah: 5 })
    await waitForJob(test, jobId, ({ state }) => state === 'running')
    expect(await test.as('owner', cancelJob, { jobId })).toMatchObject({ state: 'running', cancelling: true })
    await gate.release()
    const { state, progress, result } = await waitForJob(test, jobId)
    expect([state, progress]).toEqual(['cancelled', { done: 1, total: 5 }])
    const [salinan] = await made('Batal - %')
    expect(result?.items).toMatchObject([{ nama: 'Batal - Copy 1', id: salinan?.id }])
    expect(await made('Batal - %')).toHaveLength(1)
  })

  it('with a name that grows too long are refused, and nothing is asked for', async () => {
    await expect(ask({ nama: 'x'.repeat(195), jumlah: 2 })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      extra: { details: [{ path: 'nama', pesan: 'nama_salinan_panjang' }] },
    })
    await expect(ask({ nama: 'Banyak', jumlah: 51 })).rejects.toMatchObject({ code: 'VALIDATION_ERROR' })
  })

  /** The database refuses a project of this name. */
  const refuse = (nama: string, body: string) => {
    const name = `tolak_${nama.replace(/\W/g, '')}`
    return test.database.client.unsafe(`
      create function ${name}() returns trigger language plpgsql as $$ begin ${body}; return new; end $$;
      create trigger ${name} before insert on project for each row when (new.nama like '${nama}') execute function ${name}()`)
  }
})
