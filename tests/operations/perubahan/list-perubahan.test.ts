import { describe, expect, it } from 'vitest'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { listPerubahan } from '@/lib/operations/perubahan/list-perubahan'
import { getIsi } from '@/lib/operations/project/get-isi'
import { patchProject } from '@/lib/operations/project/patch-project'
import { CONTOH, useDatabase } from '../../setup/contoh'

describe('what changed since a revision', () => {
  const test = useDatabase()
  const isi = async () => test.as('owner', getIsi, { projectId: CONTOH })
  const sejak = (since: number) => test.as('viewer', listPerubahan, { projectId: CONTOH, since })
  const tulis = (perubahan: object) => test.as('editor', applyPerubahan, { projectId: CONTOH, ...perubahan })

  it('rows as /isi gives them, the removed ones, and whose change it was; in three statements', async () => {
    const awal = (await isi()).project.revision
    await tulis({
      pekerjaan: {
        ubah: [{ id: 'p1', volume: '7' }],
        baru: [{ id: 'n1', klasifikasiId: 'k1', uraian: 'N' }],
      },
    })
    const { revision } = await tulis({ pekerjaan: { hapus: ['n1'], ubah: [{ id: 'p1', uraian: 'Lain' }] } })
    test.queries.length = 0
    const lain = await sejak(awal)
    expect(test.queries.length).toBe(4)
    expect(lain).toMatchObject({ revision, dari: awal, ulang: false, hapus: { pekerjaan: ['n1'] } })
    const p1 = (await isi()).pekerjaan.filter(({ id }) => id === 'p1')
    expect(lain.ubah).toEqual({ pekerjaan: p1 })
    expect(lain.set).toMatchObject([
      { jenis: 'perubahan.apply', oleh: { id: 'editor', nama: 'editor' } },
      { revision, baris: expect.arrayContaining([{ tabel: 'pekerjaan', id: 'p1' }]) },
    ])
    expect(await sejak(revision)).toMatchObject({ revision, ubah: {}, hapus: {}, set: [] })
  })

  it('the project itself, with the part of who asks', async () => {
    const awal = (await isi()).project.revision
    await test.as('owner', patchProject, { projectId: CONTOH, lokasi: 'Ngawi' })
    const { ubah } = await sejak(awal)
    expect(ubah.project).toMatchObject({ lokasi: 'Ngawi', peran: 'viewer', revision: awal + 1 })
  })

  it('says to read all anew where the revision tells nothing or too much has changed', async () => {
    expect(await sejak(0)).toMatchObject({ ulang: true, ubah: {} })
    expect(await sejak(9999)).toMatchObject({ ulang: true })
    const awal = (await isi()).project.revision
    const baru = Array.from({ length: 5001 }, (_, n) => ({ id: `b${n}`, klasifikasiId: 'k1', uraian: 'x' }))
    await tulis({ pekerjaan: { baru } })
    expect(await sejak(awal)).toMatchObject({ ulang: true, ubah: {} })
  })
})
