import { describe, expect, it } from 'vitest'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { listKonversi } from '@/lib/operations/konversi/list-konversi'
import { setKonversi } from '@/lib/operations/konversi/set-konversi'
import { undoRiwayat } from '@/lib/operations/riwayat/undo-riwayat'
import { useDatabase } from '../../setup/contoh'

describe('how resources are bought', () => {
  const test = useDatabase()

  it('is listed of this project alone', async () => {
    const [satu, ...lain] = contohDokumen.hargaItem
    const konversi = { satuanBeli: 'truk', faktor: '5.5', pembulatan: 'atas', hargaBeli: '1425000' }
    const { id: projectId } = await test.as('owner', importDocument, {
      ...contohDokumen,
      hargaItem: [{ ...satu, konversi }, ...lain],
    })
    expect(await test.as('owner', listKonversi, { projectId })).toEqual({
      items: [{ hargaItemId: satu?.id, ...konversi, hargaBeli: '1425000.00' }],
    })
    await expect(test.as('stranger', listKonversi, { projectId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('is kept, changed, and prices the resource where asked, in one change set', async () => {
    const { id: projectId } = await test.as('owner', importDocument, contohDokumen)
    const isi = { projectId, hargaItemId: 'h2', satuanBeli: 'truk', faktor: '7', hargaBeli: '1000000' }
    const satu = await test.as('owner', setKonversi, isi)
    expect(satu.hargaSatuan).toBe('900.00')
    const dua = await test.as('owner', setKonversi, { ...isi, faktor: '6', terapkan: true })
    expect(dua).toEqual({ revision: satu.revision + 1, hargaSatuan: '166666.67' })
    expect((await test.as('owner', listKonversi, { projectId })).items).toEqual([
      { hargaItemId: 'h2', satuanBeli: 'truk', faktor: '6', pembulatan: 'tidak', hargaBeli: '1000000.00' },
    ])
    await test.as('owner', undoRiwayat, { projectId, revision: dua.revision })
    expect((await test.as('owner', listKonversi, { projectId })).items[0]?.faktor).toBe('7')
    for (const salah of [{ faktor: '0' }, { satuanBeli: ' ' }, { hargaBeli: null, terapkan: true }])
      await expect(test.as('owner', setKonversi, { ...isi, ...salah })).rejects.toMatchObject({
        code: 'VALIDATION_ERROR',
      })
  })
})
