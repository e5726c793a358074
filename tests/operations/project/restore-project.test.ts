import { describe, expect, it } from 'vitest'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { deleteProject } from '@/lib/operations/project/delete-project'
import { getProject } from '@/lib/operations/project/get-project'
import { listProjects } from '@/lib/operations/project/list-projects'
import { restoreProject } from '@/lib/operations/project/restore-project'
import { CONTOH, useDatabase } from '../../setup/contoh'

describe('a removed project', () => {
  const test = useDatabase()
  const nama = async (siapa: 'owner' | 'editor', arsip: string) =>
    (await test.as(siapa, listProjects, { arsip })).items.map(({ id }) => id)

  it('is gone for everybody, waits with its owner, and comes back as it was', async () => {
    const lama = await test.as('owner', getProject, { projectId: CONTOH })
    await expect(test.as('owner', restoreProject, { projectId: CONTOH })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await test.as('owner', deleteProject, { projectId: CONTOH })
    expect(await nama('owner', 'semua')).not.toContain(CONTOH)
    expect(await nama('owner', 'terhapus')).toEqual([CONTOH])
    expect(await nama('editor', 'terhapus')).toEqual([])
    for (const siapa of ['editor', 'stranger', 'admin'] as const)
      await expect(test.as(siapa, restoreProject, { projectId: CONTOH })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    const { revision } = await test.as('owner', restoreProject, { projectId: CONTOH })
    expect(revision).toBe(lama.revision + 2)
    const { diubah: _, ...kini } = await test.as('editor', getProject, { projectId: CONTOH })
    expect({ ...lama, ...kini, peran: 'owner' }).toEqual({ ...lama, revision })
    await test.as('editor', applyPerubahan, {
      projectId: CONTOH,
      pekerjaan: { ubah: [{ id: 'p1', volume: '2' }] },
    })
  })

  it('is found by words of its name, place or owner, in any order', async () => {
    const [{ nama: n = '' } = {}] = (await test.as('owner', listProjects, {})).items
    const kata = n.split(' ').reverse().join(' ').toLowerCase()
    expect((await test.as('owner', listProjects, { q: kata })).items).toHaveLength(1)
    expect((await test.as('owner', listProjects, { q: `${kata} tiada` })).items).toEqual([])
  })
})
