import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.WEBHOOK_PRIVATE = 'allow'
})

import { KABAR, type Peristiwa } from '@/lib/contracts/webhook'
import { addAnggota } from '@/lib/operations/anggota/add-anggota'
import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { createWebhook } from '@/lib/operations/webhook/create-webhook'
import { CONTOH, useDatabase } from '../setup/contoh'
import { useWorker } from '../setup/jobs'
import { type Heard, startSink } from '../setup/sink'

const sink = await startSink()
const SEMUA = ['project.changed', 'job.finished', 'member.added']

describe('what happens is told to webhooks', () => {
  const test = useDatabase()
  const rahasia = new Map<string, string>()
  useWorker(test)
  beforeAll(async () => {
    for (const orang of ['owner', 'viewer', 'stranger'] as const) {
      const url = `http://127.0.0.1:${sink.port}/${orang}`
      const made = await test.as(orang, createWebhook, { nama: orang, url, peristiwa: SEMUA })
      rahasia.set(`/${orang}`, made.rahasia)
    }
  })
  beforeEach(() => {
    sink.heard.length = 0
    sink.answerWith((response) => response.writeHead(204).end())
  })
  afterAll(() => sink.close())

  /** A message as its receiver reads it: refused when the signature is not theirs. */
  const read = ({ path, headers, body }: Heard) => {
    const said = new Webhook(rahasia.get(path) ?? '').verify(body, headers as Record<string, string>)
    const { type, timestamp, data } = said as { type: Peristiwa; timestamp: string; data: unknown }
    expect(Date.parse(timestamp)).toBeGreaterThan(Date.now() - 60_000)
    return { type, data: KABAR[type].parse(data) }
  }
  const heardBy = (path: string, type: string) =>
    sink.heard.filter((one) => one.path === path && read(one).type === type).map((one) => read(one).data)
  const change = async (volume: string) =>
    test.as('owner', setPekerjaan, { projectId: CONTOH, pekerjaanId: 'p1', volume })
  const revision = async () => {
    const [row] = await test.database.client`select revision from project where id = ${CONTOH}`
    return row?.revision
  }
  const settled = () =>
    expect
      .poll(
        async () => {
          const [row] = await test.database.client`select
            (select count(*) from proyek_berubah) + (select count(*) from webhook_kiriman where state = 'waiting') as n`
          return row?.n
        },
        { timeout: 15_000 },
      )
      .toBe(0)

  it('changes of a project: many at a time are one, to all who see it and nobody else', async () => {
    for (let n = 1; n <= 8; n++) await change(`${n}`)
    await settled()
    const told = [{ projectId: CONTOH, revision: await revision() }]
    expect(heardBy('/owner', 'project.changed')).toEqual(told)
    expect(heardBy('/viewer', 'project.changed')).toEqual(told)
    expect(sink.heard.filter(({ path }) => path === '/stranger')).toEqual([])
  }, 30_000)

  it('a change that is refused is not', async () => {
    await expect(change('bukan angka')).rejects.toMatchObject({ code: 'VALIDATION_ERROR' })
    await expect(
      test.as('owner', setPekerjaan, { projectId: CONTOH, pekerjaanId: 'p1', analisaId: 'tak-ada' }),
    ).rejects.toMatchObject({ code: expect.any(String) })
    const [row] = await test.database.client`select count(*) as n from proyek_berubah`
    expect(row?.n).toBe(0)
  })

  it('a new member', async () => {
    const { id } = await test.as('owner', addAnggota, {
      projectId: CONTOH,
      email: 'rina@contoh.id',
      peran: 'editor',
    })
    await settled()
    expect(heardBy('/owner', 'member.added')).toEqual([{ projectId: CONTOH, anggotaId: id, peran: 'editor' }])
    expect(sink.heard.some(({ body }) => body.includes('rina'))).toBe(false)
  }, 30_000)

  it('a job at its end, to who asked', async () => {
    const asked = await test.as('owner', copyProjects, { projectId: CONTOH, nama: 'Kabar', jumlah: 2 })
    await expect.poll(() => heardBy('/owner', 'job.finished').length, { timeout: 15_000 }).toBe(1)
    expect(heardBy('/owner', 'job.finished')[0]).toEqual({
      jobId: 'jobId' in asked && asked.jobId,
      jenis: 'project.copies',
      state: 'completed',
      projectId: CONTOH,
    })
    expect(heardBy('/viewer', 'job.finished')).toEqual([])
    await settled()
  }, 30_000)

  it('a message not taken comes again later, the same one', async () => {
    sink.answerWith((response, n) => response.writeHead(n <= 2 ? 500 : 200).end())
    await test.as('owner', addAnggota, { projectId: CONTOH, email: 'budi@contoh.id', peran: 'viewer' })
    const first = () => sink.heard.filter(({ path }) => path === '/owner')
    const later = async () => {
      const [row] = await test.database.client`
        select count(*) as n from pgboss.job
        where name = 'webhook' and state = 'retry' and start_after > now() + interval '5 seconds'`
      return row?.n
    }
    await expect.poll(later, { timeout: 15_000 }).toBe(2)
    await test.database
      .client`update pgboss.job set start_after = now() where name = 'webhook' and state = 'retry'`
    await settled()
    const [once, again] = first()
    expect(again?.headers['webhook-id']).toBe(once?.headers['webhook-id'])
    expect(again?.body).toBe(once?.body)
  }, 30_000)
})
