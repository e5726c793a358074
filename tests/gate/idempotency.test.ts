import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ActorKind } from '@/lib/gate/access'
import { forgetOldKeys } from '@/lib/gate/idempotency'
import type { Operation } from '@/lib/gate/operation'
import { perform } from '@/lib/gate/perform'
import { copyProject } from '@/lib/operations/copy/copy-project'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { createProject } from '@/lib/operations/project/create-project'
import { getProject } from '@/lib/operations/project/get-project'
import { plain } from '@/lib/transport/plain'
import { actorOf, CONTOH, useDatabase } from '../setup/contoh'

describe('a request that names itself', () => {
  const test = useDatabase()

  interface Opsi {
    as?: ActorKind
    base?: number
  }
  async function send<I, O>(
    kunci: string,
    operation: Operation<I, O>,
    input: unknown,
    { as = 'owner', base }: Opsi = {},
  ) {
    const caller = { actor: actorOf(as), locale: 'id', requestId: 'uji-12345', kunci } as const
    const done = await perform(operation, input, { ...caller, base: base ?? null }, test.database)
    return { ...done, data: plain(done.data) }
  }
  const countProjects = async (nama: string) => {
    const [row] = await test.database.client`select count(*) from project where nama = ${nama}`
    return row?.count
  }
  const revision = async () => (await test.as('owner', getProject, { projectId: CONTOH })).revision

  it('is done once and answered alike again, with the revision it had', async () => {
    const input = { projectId: CONTOH, pekerjaan: { baru: [{ klasifikasiId: 'k1', uraian: 'Sekali' }] } }
    const first = await send('sekali', applyPerubahan, input)
    await test.as('owner', setPekerjaan, { projectId: CONTOH, pekerjaanId: 'p1', volume: '9' })
    const again = await send('sekali', applyPerubahan, input, { base: 1 })
    expect(again).toEqual({ ...first, replayed: true })
    const [row] = await test.database.client`select count(*) from pekerjaan where uraian = 'Sekali'`
    expect(row?.count).toBe(1)
  })

  it('runs once when several of it come at the same time, in either kind of transaction', async () => {
    const made = await Promise.all(
      [1, 2, 3, 4].map(() => send('serentak', createProject, { nama: 'Serentak' })),
    )
    expect(new Set(made.map(({ data }) => data.id)).size).toBe(1)
    expect(await countProjects('Serentak')).toBe(1)
    const copies = await Promise.all(
      [1, 2, 3].map(() => send('salin', copyProject, { projectId: CONTOH, nama: 'Salinan serentak' })),
    )
    expect(new Set(copies.map(({ data }) => data.id)).size).toBe(1)
    expect(await countProjects('Salinan serentak')).toBe(1)
  })

  it('with another content is refused, and nothing is done', async () => {
    await send('satu-kunci', createProject, { nama: 'Satu' })
    await expect(send('satu-kunci', createProject, { nama: 'Dua' })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      pesan: 'kunci_isi_lain',
    })
    const lain = { projectId: CONTOH, nama: 'Satu' }
    await expect(send('satu-kunci', copyProject, lain)).rejects.toMatchObject({ pesan: 'kunci_isi_lain' })
    expect(await countProjects('Dua')).toBe(0)
  })

  it('was refused: the key is free for the next attempt', async () => {
    const before = await revision()
    const ubah = (volume: string) => ({ projectId: CONTOH, pekerjaan: { ubah: [{ id: 'p1', volume }] } })
    await expect(send('ditolak', applyPerubahan, ubah('7'), { base: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    const done = await send('ditolak', applyPerubahan, ubah('8'))
    expect([done.replayed, done.revision]).toEqual([undefined, before + 1])
  })

  it('is its sender’s own: the same key of another is another request', async () => {
    const mine = await send('milik', createProject, { nama: 'Milik' })
    const theirs = await send('milik', createProject, { nama: 'Milik' }, { as: 'stranger' })
    expect(theirs.data.id).not.toBe(mine.data.id)
  })

  it('is forgotten after a day', async () => {
    await send('kemarin', createProject, { nama: 'Kemarin' })
    await test.database.db.execute(sql`update permintaan set at = at - interval '25 hours'`)
    await send('kemarin', createProject, { nama: 'Hari ini' })
    expect(await countProjects('Hari ini')).toBe(1)
    await forgetOldKeys(test.database, Date.now() + 3_600_000)
    const rows = await test.database.client`select kunci from permintaan`
    expect(rows.map((row) => row.kunci)).toEqual(['kemarin'])
  })
})
