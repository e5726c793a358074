import { describe, expect, it } from 'vitest'
import { call, cookieOf } from '../../setup/call'
import { useDatabase } from '../../setup/contoh'

const PREFERENSI = '/api/v1/akun/preferensi'

describe('the own account', () => {
  useDatabase()

  it('takes a new name, without blanks around it, and refuses an empty one', async () => {
    const cookie = await cookieOf('viewer')
    const ubah = (nama: string) => call('PATCH', '/api/v1/akun', { cookie, body: { nama } })
    expect((await ubah('  Rina Wulandari ')).json.data.nama).toBe('Rina Wulandari')
    expect((await call('GET', '/api/v1/akun', { cookie })).json.data.nama).toBe('Rina Wulandari')
    expect((await ubah('   ')).json.error.details[0].path).toBe('nama')
    const lain = await call('PATCH', '/api/v1/akun', { cookie, body: { nama: 'X', email: 'x@contoh.id' } })
    expect(lain.status).toBe(422)
  })

  it("keeps a person's preferences, each replaced or forgotten by itself, apart from others'", async () => {
    const [owner, editor] = [await cookieOf('owner'), await cookieOf('editor')]
    const simpan = (cookie: string, isi: Record<string, string | null>) =>
      call('PATCH', PREFERENSI, { cookie, body: { isi } })
    const isi = async (cookie: string) => (await call('GET', PREFERENSI, { cookie })).json.data.isi
    await simpan(owner, { 'tabel:harga:kolom': '{"hidden":["kode"]}', 'tabel:kerapatan': '"lega"' })
    await simpan(editor, { 'tabel:kerapatan': '"kompak"' })
    await simpan(owner, { 'tabel:kerapatan': '"biasa"' })
    expect(await isi(owner)).toEqual({
      'tabel:harga:kolom': '{"hidden":["kode"]}',
      'tabel:kerapatan': '"biasa"',
    })
    await simpan(owner, { 'tabel:harga:kolom': null })
    expect(await isi(owner)).toEqual({ 'tabel:kerapatan': '"biasa"' })
    expect(await isi(editor)).toEqual({ 'tabel:kerapatan': '"kompak"' })
  })

  it('refuses what is no preference: too much of it, strange names', async () => {
    const cookie = await cookieOf('owner')
    for (const isi of [
      { tema: `"${'x'.repeat(9000)}"` },
      { 'Tema aneh': '1' },
      Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`a${n}`, '1'])),
    ])
      expect((await call('PATCH', PREFERENSI, { cookie, body: { isi } })).status).toBe(422)
  })

  it('forgets the longest untouched of very many', async () => {
    const cookie = await cookieOf('stranger')
    for (let n = 0; n < 4; n++) {
      const isi = Object.fromEntries(Array.from({ length: 50 }, (_, m) => [`p${n}.${m}`, '1']))
      expect((await call('PATCH', PREFERENSI, { cookie, body: { isi } })).status).toBe(200)
    }
    const kunci = Object.keys((await call('GET', PREFERENSI, { cookie })).json.data.isi)
    expect(kunci).toHaveLength(150)
    expect(kunci.some((satu) => satu.startsWith('p0.'))).toBe(false)
  })
})
