import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { type Fields, send } from './setup/send'
import { expect, test } from './setup/world'

const [h1, h2] = contohDokumen.hargaItem
const [a1] = contohDokumen.analisa
const [k1] = contohDokumen.klasifikasi
const [p1] = k1?.pekerjaan ?? []
const [komponen] = a1?.komponen ?? []
const bagian = (pekerjaan: unknown[], sub: unknown[] = []) => ({ klasifikasi: [{ ...k1, pekerjaan, sub }] })
const dalam = (n: number): unknown => ({ nama: `Lapis ${n}`, sub: n > 0 ? [dalam(n - 1)] : [] })

/** What somebody made of an exported document, and where the answer must point. */
const DIUBAH: [string, Fields, RegExp][] = [
  ['a version of tomorrow', { version: 2 }, /version/],
  ['another format', { format: 'rab-estimate\u0000' }, /format/],
  ['an owner', { ownerId: 'orang-lain' }, /ownerId/],
  ['a field inside a row', { hargaItem: [{ ...h1, revision: 9 }, h2] }, /hargaItem\[0\]\.revision/],
  ['the same id twice', { hargaItem: [h1, { ...h2, id: 'h1' }] }, /hargaItem/],
  ['a price that is a number', { hargaItem: [{ ...h1, hargaSatuan: 120000 }, h2] }, /hargaSatuan/],
  ['a price below nothing', { hargaItem: [{ ...h1, hargaSatuan: '-5.00' }, h2] }, /hargaSatuan/],
  ['a price without end', { hargaItem: [{ ...h1, hargaSatuan: '9'.repeat(400) }, h2] }, /hargaSatuan/],
  ['a price that is no number', { hargaItem: [{ ...h1, hargaSatuan: 'NaN' }, h2] }, /hargaSatuan/],
  [
    'a price that is not there',
    { analisa: [{ ...a1, komponen: [{ ...komponen, hargaItem: 'h9' }] }] },
    /komponen/,
  ],
  ['a line of an analysis that is not there', bagian([{ ...p1, analisa: 'a9' }]), /pekerjaan/],
  [
    'an analysis of itself',
    { analisa: [{ ...a1, komponen: [{ kategori: 'LAIN', analisa: 'a1', koefisien: '1' }] }] },
    /analisa/,
  ],
  [
    'a formula of a parameter that is not there',
    bagian([{ ...p1, volumeFormula: '=entah*2' }]),
    /volumeFormula/,
  ],
  [
    'a formula that calls out',
    bagian([{ ...p1, volumeFormula: '=constructor.constructor("return process")()' }]),
    /volumeFormula/,
  ],
  [
    'parameters in a circle',
    {
      parameter: [
        { nama: 'a', nilai: '=b' },
        { nama: 'b', nilai: '=a' },
      ],
    },
    /parameter/,
  ],
  ['headings too deep', { klasifikasi: [dalam(40)] }, /klasifikasi/],
  ['an id with a line break', bagian([{ ...p1, id: 'p1\r\nx' }]), /id/],
]

test.describe('A08 what has been tampered with', () => {
  test('a document that somebody has changed is refused whole, and says where', async ({ world }) => {
    const { stranger } = world.people.heads
    const count = async () =>
      (await world.ask<{ items: unknown[] }>('GET', '/api/v1/projects?limit=100', stranger)).items.length
    const before = await count()
    for (const [apa, change, where] of DIUBAH) {
      const { status, json } = await send(world.origin, 'POST', '/api/v1/projects/import', {
        headers: stranger,
        body: { ...contohDokumen, ...change },
      })
      expect(status, apa).toBe(422)
      const paths =
        (json.error.details ?? []).map(({ path }: { path: string }) => path).join(' ') || json.error.message
      expect(paths, apa).toMatch(where)
    }
    expect(await count()).toBe(before)
  })

  test('a file that is not what its name says is refused', async ({ world }) => {
    const bytes = (...parts: (string | number[])[]) =>
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
    for (const [nama, data] of [
      ['a.xlsx', bytes('PK\u0003\u0004', 'x'.repeat(200))],
      ['a.xlsx', bytes('PK', [5, 6], 'x'.repeat(18))],
      ['a.xls', bytes([0xd0, 0xcf, 0x11, 0xe0], 'x'.repeat(100))],
      ['a.csv', bytes('MZ', [0, 0, 0, 3], 'x'.repeat(100))],
      ['a.exe', bytes('MZ')],
      ['a.csv', bytes('<html><script>window.kena=1</script>')],
      ['a.csv', bytes('')],
      ['../../a.csv', bytes('a;b\n1;2')],
    ] as const) {
      const form = new FormData()
      form.append('berkas', new File([data], nama))
      form.append('edisi', JSON.stringify({ kode: 'palsu', nama: 'Palsu' }))
      const { status } = await send(world.origin, 'POST', '/api/v1/katalog/import', {
        headers: world.people.heads.stranger,
        body: form,
      })
      expect(status, `${nama} ${data.length}`).toBe(422)
    }
  })

  test('a request is done once for a key, and the key is its sender’s alone', async ({ world }) => {
    const { owner, stranger } = world.people.heads
    const make = (headers: Record<string, string>, nama = 'Sekali saja') =>
      send(world.origin, 'POST', '/api/v1/projects', {
        headers: { ...headers, 'idempotency-key': 'kunci-yang-sama' },
        body: { nama },
      })
    const all = await Promise.all(Array.from({ length: 8 }, () => make(owner)))
    const ids = new Set(all.map(({ json }) => json.data?.id))
    expect([all.map(({ status }) => status), ids.size]).toEqual([Array(8).fill(201), 1])
    expect((await make(owner, 'Isi lain')).status).toBe(422)
    const theirs = await make(stranger)
    expect(theirs.status).toBe(201)
    expect(ids.has(theirs.json.data.id)).toBe(false)
  })

  test('an old change is not laid over a newer one, even when many are sent at once', async ({ world }) => {
    const { stranger } = world.people.heads
    const at = `/api/v1/projects/${world.lain}/pekerjaan/p1`
    const { json } = await send(world.origin, 'GET', `/api/v1/projects/${world.lain}`, { headers: stranger })
    const headers = { ...stranger, 'if-match': `"${json.data.revision}"` }
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        send(world.origin, 'PATCH', at, { headers, body: { catatan: `Catatan ${n}` } }),
      ),
    )
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    const late = all.filter(({ status }) => status === 409)
    expect(late).toHaveLength(7)
    expect(late[0]?.json.error.current.rows[0].id).toBe('p1')
  })
})
