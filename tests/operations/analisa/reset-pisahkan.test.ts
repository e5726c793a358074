import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { katalogEdisi } from '@/db/schema/katalog'
import { pisahkanAnalisa } from '@/lib/operations/analisa/pisahkan-analisa'
import { resetAnalisa } from '@/lib/operations/analisa/reset-analisa'
import { takeKatalog } from '@/lib/operations/katalog/take-katalog'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { createProject } from '@/lib/operations/project/create-project'
import { getIsi } from '@/lib/operations/project/get-isi'
import { undoRiwayat } from '@/lib/operations/riwayat/undo-riwayat'
import { makeKatalog, useDatabase } from '../../setup/contoh'

const EDISI = 'awal-2026'

describe('an analysis of the catalogue, edited', () => {
  const test = useDatabase()
  beforeAll(() => makeKatalog(test.database))

  const isi = (projectId: string) => test.as('owner', getIsi, { projectId })
  const ubah = (projectId: string, perubahan: object) =>
    test.as('owner', applyPerubahan, { projectId, ...perubahan })

  /** Two lines that share one analysis; its items are priced. */
  async function siapkan() {
    const { id: projectId } = await test.as('owner', createProject, { nama: 'Uji analisa' })
    await ubah(projectId, { klasifikasi: { baru: [{ id: 'k', nama: 'Judul' }] } })
    const { analisa } = await test.as('owner', takeKatalog, {
      projectId,
      klasifikasiId: 'k',
      analisa: [{ edisi: EDISI, kode: 'K.4.1.5' }],
    })
    const analisaId = analisa[0]?.id ?? ''
    await ubah(projectId, {
      pekerjaan: { baru: [{ id: 'kedua', klasifikasiId: 'k', uraian: 'Kedua', analisaId }] },
    })
    const awal = await isi(projectId)
    await ubah(projectId, {
      hargaItem: { ubah: awal.hargaItem.map(({ id }) => ({ id, hargaSatuan: '1000.00' })) },
    })
    return { projectId, analisaId, awal: await isi(projectId) }
  }
  type Isi = Awaited<ReturnType<typeof isi>>
  const komponenOf = (data: Isi, analisaId: string) =>
    data.komponen
      .filter((row) => row.analisaId === analisaId)
      .map(({ hargaItemId, subAnalisaId, koefisien }) => [hargaItemId, subAnalisaId, koefisien])

  it('goes back to the catalogue: komponen as they were, prices kept, one change set that can be taken back', async () => {
    const { projectId, analisaId, awal } = await siapkan()
    const milik = awal.komponen.filter((row) => row.analisaId === analisaId)
    await ubah(projectId, {
      komponen: {
        ubah: [{ id: milik[0]?.id, koefisien: '9' }],
        hapus: [milik[1]?.id],
        baru: [{ analisaId, hargaItemId: milik[0]?.hargaItemId ?? milik[2]?.hargaItemId, koefisien: '1' }],
      },
    })
    const diubah = await isi(projectId)
    expect(diubah.analisa.find(({ id }) => id === analisaId)?.sumber).toBe('modifikasi')

    const { revision } = await test.as('owner', resetAnalisa, { projectId, analisaId })
    expect(revision).toBe(diubah.project.revision + 1)
    const kembali = await isi(projectId)
    expect(komponenOf(kembali, analisaId)).toEqual(komponenOf(awal, analisaId))
    expect(kembali.analisa.find(({ id }) => id === analisaId)?.sumber).toBe('referensi')
    expect(kembali.hargaItem.map(({ id, hargaSatuan }) => [id, hargaSatuan])).toEqual(
      awal.hargaItem.map(({ id, hargaSatuan }) => [id, hargaSatuan]),
    )
    await test.as('owner', undoRiwayat, { projectId, revision })
    expect(komponenOf(await isi(projectId), analisaId)).toEqual(komponenOf(diubah, analisaId))
  })

  it('says so where there is nothing to go back to, and changes nothing', async () => {
    const { projectId, analisaId } = await siapkan()
    await ubah(projectId, {
      analisa: { baru: [{ id: 'own', kode: 'KUS-1', uraian: 'Sendiri', satuan: 'm' }] },
    })
    await expect(test.as('owner', resetAnalisa, { projectId, analisaId: 'own' })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      extra: { details: [{ pesan: 'analisa_bukan_katalog' }] },
    })
    const sebelum = await isi(projectId)
    await test.database.db.delete(katalogEdisi).where(eq(katalogEdisi.kode, EDISI))
    await expect(test.as('owner', resetAnalisa, { projectId, analisaId })).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      extra: { details: [{ pesan: 'edisi_hilang' }] },
    })
    expect(await isi(projectId)).toEqual(sebelum)
    await makeKatalog(test.database)
  })

  it('is copied for one line, and then only that line follows its edits', async () => {
    const { projectId, analisaId, awal } = await siapkan()
    const hasil = await test.as('owner', pisahkanAnalisa, { projectId, pekerjaanId: 'kedua' })
    expect(hasil.revision).toBe(awal.project.revision + 1)
    const jadi = await isi(projectId)
    const asal = jadi.analisa.find(({ id }) => id === analisaId)
    const salinan = jadi.analisa.find(({ id }) => id === hasil.analisaId)
    expect(jadi.pekerjaan.find(({ id }) => id === 'kedua')?.analisaId).toBe(hasil.analisaId)
    expect(jadi.pekerjaan.filter((row) => row.analisaId === analisaId)).toHaveLength(1)
    expect(komponenOf(jadi, hasil.analisaId)).toEqual(komponenOf(awal, analisaId))
    expect([salinan?.uraian, salinan?.sumber, salinan?.katalogKode]).toEqual([
      asal?.uraian,
      asal?.sumber,
      asal?.katalogKode,
    ])
    expect(salinan?.kode).toBe(`${asal?.kode}-2`)

    const baris = jadi.komponen.find((row) => row.analisaId === hasil.analisaId)
    await ubah(projectId, { komponen: { ubah: [{ id: baris?.id, koefisien: '9' }] } })
    expect(komponenOf(await isi(projectId), analisaId)).toEqual(komponenOf(awal, analisaId))
  })
})
