import { describe, expect, it } from 'vitest'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { copyProject } from '@/lib/operations/copy/copy-project'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { listProjects } from '@/lib/operations/project/list-projects'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { CONTOH, useDatabase } from '../setup/contoh'

describe('statements per operation, begin and commit apart', () => {
  const test = useDatabase()
  const count = async (run: () => Promise<unknown>) => {
    test.queries.length = 0
    await run()
    return test.queries.length
  }
  const many = Array.from({ length: 60 }, (_, n) => ({
    id: `q${n}`,
    klasifikasiId: 'k1',
    uraian: `Baris ${n}`,
    analisaId: 'a1',
  }))

  it('rekap: at most 4, whatever the size', async () => {
    const small = await count(() => test.as('owner', getRekap, { projectId: CONTOH }))
    await test.as('owner', applyPerubahan, { projectId: CONTOH, pekerjaan: { baru: many } })
    const large = await count(() => test.as('owner', getRekap, { projectId: CONTOH }))
    expect(small).toBe(4)
    expect(large).toBe(4)
    expect(await count(() => test.as('owner', getRekap, { projectId: CONTOH }))).toBe(1)
  })

  it('one cell: one, change set, begin and commit included', async () => {
    expect(
      await count(() =>
        test.as('owner', setPekerjaan, { projectId: CONTOH, pekerjaanId: 'p1', volume: '3' }),
      ),
    ).toBe(1)
  })

  it('many volumes: no more than one', async () => {
    const ubah = many.map(({ id }, n) => ({ id, volume: `${n}.5` }))
    expect(
      await count(() => test.as('owner', applyPerubahan, { projectId: CONTOH, pekerjaan: { ubah } })),
    ).toBe(2)
  })

  it('copy: one per table', async () => {
    const tables = Object.keys(ESTIMATE_TABLES).length
    expect(await count(() => test.as('owner', copyProject, { projectId: CONTOH, nama: 'Salinan' }))).toBe(
      tables + 3,
    )
  })

  it('the list of projects does not ask once a project', async () => {
    const before = await count(() => test.as('owner', listProjects, {}))
    for (let n = 0; n < 5; n++)
      await test.as('owner', copyProject, { projectId: CONTOH, nama: `Salinan ${n}` })
    expect(await count(() => test.as('owner', listProjects, {}))).toBe(before)
  })
})
