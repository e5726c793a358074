import { describe, expect, it } from 'vitest'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { importDocument } from '@/lib/operations/dokumen/import-document'
import { listKonversi } from '@/lib/operations/konversi/list-konversi'
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
})
