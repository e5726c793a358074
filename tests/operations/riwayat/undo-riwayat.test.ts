import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AppError } from '@/lib/gate/errors'
import { addAnggota } from '@/lib/operations/anggota/add-anggota'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { getDocument } from '@/lib/operations/dokumen/get-document'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { getIsi } from '@/lib/operations/project/get-isi'
import { patchProject } from '@/lib/operations/project/patch-project'
import { getRiwayat } from '@/lib/operations/riwayat/get-riwayat'
import { undoRiwayat } from '@/lib/operations/riwayat/undo-riwayat'
import { useDatabase } from '../../setup/contoh'

describe('taking one change set back', () => {
  const test = useDatabase()
  let projectId: string
  beforeEach(async () => {
    projectId = (await test.as('owner', importDocument, contohDokumen)).id
  })
  const dokumen = () => test.as('owner', getDocument, { projectId })
  const isi = () => test.as('owner', getIsi, { projectId })
  const apply = async (perubahan: object) =>
    (await test.as('owner', applyPerubahan, { projectId, ...perubahan })).revision
  const undo = (revision: number) => test.as('owner', undoRiwayat, { projectId, revision })
  const refused = async (revision: number) => {
    const before = await isi()
    const error = (await undo(revision).catch((e: unknown) => e)) as AppError
    expect(await isi()).toEqual(before)
    return error
  }

  it('gives the document back as it was: rows made, changed and removed, of every kind', async () => {
    const awal = await dokumen()
    const { klasifikasi, komponen, parameter } = await isi()
    const revision = await apply({
      parameter: { ubah: [{ id: parameter[0]?.id, nama: 'sisi', nilai: '30.123456789' }] },
      hargaItem: {
        ubah: [{ id: 'h1', hargaSatuan: null }],
        baru: [{ id: 'hx', kategori: 'TK', uraian: 'Baru' }],
      },
      analisa: { baru: [{ id: 'ax', kode: 'X', uraian: 'Baru', satuan: 'm' }] },
      komponen: {
        baru: [{ analisaId: 'ax', hargaItemId: 'hx', koefisien: '0.333333' }],
        hapus: [komponen[0]?.id],
      },
      klasifikasi: { baru: [{ id: 'kx', nama: 'Baru', parentId: klasifikasi[0]?.id }] },
      pekerjaan: {
        baru: [{ klasifikasiId: 'kx', uraian: 'Baru', analisaId: 'ax' }],
        ubah: [{ id: 'p1', analisaId: 'ax' }],
      },
    })
    expect(await dokumen()).not.toEqual(awal)
    expect(await undo(revision)).toEqual({ revision: revision + 1, mengurungkan: revision })
    expect(await dokumen()).toEqual(awal)
    expect(await undo(revision + 1)).toMatchObject({ revision: revision + 2 })
    expect(await dokumen()).not.toEqual(awal)
  })

  it('removed headings come back with all that stood below them, measurement rows too', async () => {
    const { klasifikasi } = await isi()
    await apply({ pekerjaan: { ubah: [{ id: 'p1', pengukuran: [{ uraian: 'a', panjang: '2.5' }] }] } })
    const awal = await dokumen()
    const revision = await apply({ klasifikasi: { hapus: [klasifikasi[0]?.id] } })
    await undo(revision)
    expect(await dokumen()).toEqual(awal)
  })

  it('writing the same again does not stand in the way', async () => {
    const awal = await dokumen()
    await apply({ pekerjaan: { ubah: [{ id: 'p1', volume: '5' }] } })
    await apply({ pekerjaan: { ubah: [{ id: 'p1', volume: '5' }] } })
    await undo(2)
    expect(await dokumen()).toEqual(awal)
  })

  it('settings of the project come back', async () => {
    const { pricing } = await dokumen()
    await test.as('owner', patchProject, { projectId, pricing: { ppnPercent: '12' }, lokasi: 'Bandung' })
    await undo(2)
    expect((await dokumen()).pricing).toEqual(pricing)
  })

  it('what later changes rest on is not taken from under them: which, by whom and when is told', async () => {
    await apply({ pekerjaan: { ubah: [{ id: 'p1', volume: '5' }] } })
    await apply({ pekerjaan: { ubah: [{ id: 'p1', uraian: 'Lain' }] } })
    const error = await refused(2)
    expect(error).toMatchObject({ code: 'CONFLICT', pesan: 'urung_terhalang' })
    expect(error.extra.details?.[0]).toMatchObject({
      path: 'riwayat.3',
      params: { revisi: 3, oleh: 'owner', banyak: 1 },
    })
    const view = await test
      .as('viewer', getRiwayat, { projectId, revision: 2 })
      .catch((e: AppError) => e.code)
    expect(view).toBe('NOT_FOUND')
    const mine = await test.as('owner', getRiwayat, { projectId, revision: 2 })
    expect(mine).toMatchObject({ bisaDiurungkan: false, penghalang: [{ revision: 3, oleh: 'owner' }] })
    await undo(3)
    expect((await refused(2)).extra.details).toHaveLength(2)
  })

  it('a heading that has been filled since does not go with what is in it', async () => {
    await apply({ klasifikasi: { baru: [{ id: 'kx', nama: 'Baru' }] } })
    await apply({ pekerjaan: { baru: [{ id: 'px', klasifikasiId: 'kx', uraian: 'Isi' }] } })
    const error = await refused(2)
    expect(error).toMatchObject({ code: 'CONFLICT', pesan: 'urung_terhalang' })
    expect(error.extra.details?.[0]?.params).toMatchObject({ revisi: 3 })
  })

  it('a resource or a parameter that is used since stays, and says so', async () => {
    const { analisa } = await isi()
    await apply({ hargaItem: { baru: [{ id: 'hx', kategori: 'TK', uraian: 'Baru' }] } })
    await apply({ komponen: { baru: [{ analisaId: analisa[0]?.id, hargaItemId: 'hx', koefisien: '1' }] } })
    expect((await refused(2)).code).toBe('CONFLICT')
    await apply({ parameter: { baru: [{ nama: 'tinggi', nilai: '3' }] } })
    await apply({ pekerjaan: { ubah: [{ id: 'p1', volumeFormula: '=tinggi*2' }] } })
    expect(await refused(4)).toMatchObject({ code: 'VALIDATION_ERROR' })
  })

  it('a formula that comes back is computed with the parameters of now', async () => {
    const { parameter } = await isi()
    await apply({ pekerjaan: { ubah: [{ id: 'p1', volume: '7' }] } })
    await apply({ parameter: { ubah: [{ id: parameter[0]?.id, nilai: '10' }] } })
    await undo(2)
    expect((await isi()).pekerjaan[0]).toMatchObject({ volumeFormula: '=panjang*1,5', volume: '15.000' })
  })

  it('the birth of a project and its members are not taken back here', async () => {
    expect(await refused(1)).toMatchObject({ pesan: 'urung_awal' })
    await test.as('owner', addAnggota, { projectId, email: 'editor@contoh.id', peran: 'editor' })
    expect(await refused(2)).toMatchObject({ pesan: 'urung_anggota' })
    expect(await refused(9)).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('undoing the last change is always possible and gives what was before, whatever it was', async () => {
    const harga = fc.option(
      fc.integer({ min: 0, max: 99_999 }).map((n) => `${n}.5`),
      { nil: null },
    )
    const perubahan = fc.oneof(
      fc.record({ hargaSatuan: harga }).map((isi) => ({ hargaItem: { ubah: [{ id: 'h1', ...isi }] } })),
      fc
        .integer({ min: -50, max: 50 })
        .map((n) => ({ pekerjaan: { ubah: [{ id: 'p1', volume: `${n}.125` }] } })),
      fc.constant({ pekerjaan: { ubah: [{ id: 'p1', pengukuran: [{ uraian: 'x', panjang: '3' }, {}] }] } }),
      fc.constant({ pekerjaan: { hapus: ['p1'] } }),
    )
    await fc.assert(
      fc.asyncProperty(perubahan, async (satu) => {
        const before = await dokumen()
        await undo(await apply(satu))
        expect(await dokumen()).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })
})
