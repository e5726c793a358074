import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/gate/errors'
import { deleteEdisi } from '@/lib/operations/katalog/delete-edisi'
import { importKatalog } from '@/lib/operations/katalog/import-katalog'
import { listEdisi } from '@/lib/operations/katalog/list-edisi'
import { searchKatalog } from '@/lib/operations/katalog/search-katalog'
import { MB, readForm } from '@/lib/transport/read-body'
import { adaAhsp2025, ahsp2025, buruk, rataIndonesia, teks } from '../../documents/ahsp/berkas'
import { useDatabase } from '../../setup/contoh'

const edisi = (kode: string) => ({ kode, nama: `Edisi ${kode}` })
const KEPALA = 'Kode Pekerjaan,Uraian Pekerjaan,Satuan Pekerjaan,Kategori,Uraian,Satuan,Koefisien'

describe('import of an edition', () => {
  const test = useDatabase()
  const rows = async () => {
    const [row] = await test.database.db.execute<{ n: string }>(
      sql`select (select count(*) from katalog_edisi) || '/' || (select count(*) from katalog_analisa) || '/' ||
        (select count(*) from katalog_komponen) as n`,
    )
    return row?.n
  }
  const refused = (run: Promise<unknown>) =>
    run.then(
      () => null,
      (error: unknown) => (error instanceof AppError ? error : Promise.reject(error)),
    )

  it('a dry run shows everything and writes nothing', async () => {
    const hasil = await test.as('owner', importKatalog, {
      berkas: [await buruk()],
      edisi: JSON.stringify(edisi('coba')),
      dryRun: 'true',
    })
    expect(hasil.jumlah).toMatchObject({ analisa: 4, komponen: 16, galat: 0, usul: 1 })
    const usul = hasil.masalah.find((m) => m.id)
    expect(usul).toMatchObject({ lembar: 'AHSP 2016', baris: 45, kolom: 'F', usul: '83.349' })
    expect(usul?.pesan).toContain('Semen Portland: 83.349 tampak 1000 kali terlalu besar')
    expect(usul?.pesan).toContain('Usul 83,349')
    expect(await rows()).toBe('0/0/0')
  })

  it('comes in as a form: files and JSON in text fields', async () => {
    const form = new FormData()
    for (const { nama, data } of [rataIndonesia(), await buruk()]) {
      form.append('berkas', new File([data as Uint8Array<ArrayBuffer>], nama))
    }
    form.set('edisi', JSON.stringify(edisi('coba')))
    form.set('pemetaan', JSON.stringify({ 'kabupaten.csv|kabupaten': { 8: 'abaikan' } }))
    form.set('perbaikan', '[]')
    form.set('dryRun', 'true')
    const request = new Request('http://localhost/', { method: 'POST', body: form })
    const hasil = await test.as('owner', importKatalog, await readForm(request, 48 * MB))
    expect(hasil.jumlah).toMatchObject({ analisa: 7, galat: 0 })
    expect(hasil.lembar[0]?.kolom[8]).toMatchObject({ peran: 'abaikan', yakin: 'pilihan' })
    const rusak = await refused(
      test.as('owner', importKatalog, { berkas: [rataIndonesia()], edisi: '{', dryRun: 'true' }),
    )
    expect(rusak?.extra.issues).toMatchObject([{ path: 'edisi' }])
  })

  it('is refused whole when anything is wrong, each error by its place', async () => {
    const isi = [KEPALA, '1.1,Satu,m2,TK,Pekerja,OH,0.5', '1.2,Dua,m2,TK,Pekerja,OH,x'].join('\n')
    const error = await refused(
      test.as('owner', importKatalog, { berkas: [teks('satu.csv', isi)], edisi: edisi('coba') }),
    )
    expect(error).toMatchObject({ code: 'VALIDATION_ERROR', pesan: 'impor_bermasalah' })
    expect(error?.extra.details).toEqual([
      { path: 'satu.csv/satu 3 G', pesan: 'ahsp_koefisien_salah', params: { teks: 'x' } },
    ])
    expect(await rows()).toBe('0/0/0')
  })

  it('a broken file is refused with a reason', async () => {
    const berkas = [{ nama: 'rusak.xlsx', data: new Uint8Array([0x50, 0x4b, 3, 4, 5]) }]
    const error = await refused(test.as('owner', importKatalog, { berkas, edisi: edisi('coba') }))
    expect(error?.extra.details).toMatchObject([{ path: 'berkas', pesan: 'ahsp_bukan_xlsx' }])
  })

  it('goes in whole, with accepted repairs, seen by its owner only', async () => {
    const berkas = [await buruk()]
    const perbaikan = ['koma:buruk.xlsx|AHSP 2016|45']
    await test.as('owner', importKatalog, { berkas, perbaikan, edisi: edisi('sendiri') })
    expect(await rows()).toBe('1/4/16')
    const [row] = await test.database.db.execute<{ k: string }>(
      sql`select trim_scale(koefisien)::text as k from katalog_komponen
        where edisi = 'sendiri' and analisa_kode = 'A.4.4.1.3' and uraian = 'Semen Portland'`,
    )
    expect(row?.k).toBe('83.349')
    expect((await test.as('owner', listEdisi, {})).items).toMatchObject([{ kode: 'sendiri', milik: true }])
    expect((await test.as('stranger', listEdisi, {})).items).toEqual([])
    expect((await test.as('stranger', searchKatalog, { q: 'dinding bata' })).items).toEqual([])
  })

  it('compares with the editions that are there', async () => {
    const isi = [KEPALA, '9.1,Lantai,m2,BHN,Bata merah,bh,7000'].join('\n')
    const hasil = await test.as('owner', importKatalog, {
      berkas: [teks('satu.csv', isi)],
      edisi: edisi('lain'),
      dryRun: true,
    })
    expect(hasil.masalah).toMatchObject([{ id: 'koma:satu.csv|satu|2', usul: '70' }])
  })

  it('a code that is taken is refused; only the owner deletes', async () => {
    const lagi = { berkas: [rataIndonesia()], edisi: edisi('sendiri') }
    const error = await refused(test.as('stranger', importKatalog, lagi))
    expect(error?.extra.details).toMatchObject([{ path: 'edisi.kode', pesan: 'edisi_sudah_ada' }])
    expect(await refused(test.as('stranger', deleteEdisi, { edisi: 'sendiri' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    await test.as('owner', deleteEdisi, { edisi: 'sendiri' })
    expect(await rows()).toBe('0/0/0')
  })

  it("an administrator's edition is everybody's, and nobody's to delete", async () => {
    await test.as('admin', importKatalog, { berkas: [rataIndonesia()], edisi: edisi('umum') })
    expect((await test.as('stranger', listEdisi, {})).items).toMatchObject([{ kode: 'umum', milik: false }])
    expect(await refused(test.as('owner', deleteEdisi, { edisi: 'umum' }))).toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})

describe.skipIf(!adaAhsp2025)('ahsp-2025 in the catalogue', () => {
  const test = useDatabase()
  const CARI = [
    ['dinding bata 1SP:5PP', '3.6.1.4'],
    ['beton 20 MPa manual', '2.2.1.4.5'],
    ['m2 keramik 30', '3.9.8.2'],
  ] as const

  it('goes in whole and is found', { timeout: 60_000 }, async () => {
    const hasil = await test.as('admin', importKatalog, { berkas: ahsp2025(), edisi: edisi('ahsp-2025') })
    expect(hasil.jumlah).toMatchObject({ analisa: 2304, komponen: 13_991, galat: 0 })
    for (const [q, harap] of CARI) {
      const { items } = await test.as('stranger', searchKatalog, { q, limit: 5 })
      expect(items.map(({ kode }) => kode)).toContain(harap)
    }
  })
})
