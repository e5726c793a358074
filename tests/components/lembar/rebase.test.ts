import { describe, expect, it } from 'vitest'
import { type Tunggu, tambah } from '@/components/rab/lembar/antrean'
import { applyLocal } from '@/components/rab/lembar/apply-local'
import { gabungLain, type RowsLain } from '@/components/rab/lembar/gabung-lain'
import type { Perubahan } from '@/components/rab/lembar/perubahan'
import { type Konflik, type Penulis, pilihanku, rebase } from '@/components/rab/lembar/rebase'
import { type Rows, rowsOf } from '@/components/rab/lembar/rows'
import { kunciSel, nilaiSel, selDari, selOf } from '@/components/rab/lembar/sel'
import type { IsiView } from '@/lib/contracts/isi'

const baris = (id: string, ubah: object = {}) => ({
  id,
  klasifikasiId: 'k1',
  kode: '',
  uraian: `Pekerjaan ${id}`,
  satuan: 'm2',
  analisaId: null,
  hargaLangsung: '1000.00',
  volume: '1.000',
  volumeFormula: null,
  markupPercent: null,
  catatan: null,
  urutan: id,
  revision: 1,
  ...ubah,
})

const rowsBaru = (): Rows =>
  rowsOf({
    project: {},
    parameter: [],
    hargaItem: [],
    analisa: [],
    komponen: [],
    klasifikasi: [{ id: 'k1', parentId: null, nama: 'Judul', urutan: 'i', revision: 1 }],
    pekerjaan: [baris('p1'), baris('p2')],
    pengukuran: [],
  } as unknown as IsiView)

const BUDI: Penulis = { oleh: 'Budi', at: '2026-11-24T10:00:00Z' }

/** One browser: what is typed here, then what others have written, then what becomes of what waits. */
function browser() {
  const rows = rowsBaru()
  let antrean: Tunggu[] = []
  let konflik: readonly Konflik[] = []
  return {
    rows,
    ketik(perubahan: Perubahan, diketik = perubahan) {
      const sel = selOf(diketik)
      const read = () => Object.fromEntries(sel.map((s) => [kunciSel(s), nilaiSel(rows, s)]))
      const asal = read()
      applyLocal(rows, perubahan)
      antrean = tambah(antrean, { perubahan, asal, jadi: read() })
    },
    datang(lain: Partial<RowsLain>, pulihkan?: Record<string, unknown>) {
      const semua = { ubah: {}, hapus: {}, ...lain }
      const kena = new Set<string>()
      for (const [jenis, list] of Object.entries(semua.ubah))
        for (const { id } of list ?? []) kena.add(`${jenis}:${id}`)
      for (const [jenis, ids] of Object.entries(semua.hapus)) for (const id of ids) kena.add(`${jenis}:${id}`)
      const { beda } = gabungLain(rows, semua)
      const hasil = rebase({
        antrean,
        konflik,
        rows,
        penulisOf: (jenis, id) => (kena.has(`${jenis}:${id}`) ? BUDI : undefined),
        pulihkan: () => pulihkan,
      })
      ;({ antrean, konflik } = hasil)
      return { ...hasil, beda: beda.map(kunciSel) }
    },
    kirim: () => {
      antrean = antrean.map((tunggu) => ({ ...tunggu, kunci: 'terkirim' }))
    },
    diterima: () => {
      antrean = []
    },
  }
}
const volume = (id: string, isi: string): Perubahan => ({ pekerjaan: { ubah: [{ id, volume: isi }] } })

describe('what waits, on top of what others wrote', () => {
  it('another row, or another field of the row: goes on as it was', () => {
    const { ketik, datang } = browser()
    ketik(volume('p1', '5'))
    const { antrean, konflik, beda } = datang({
      ubah: { pekerjaan: [baris('p1', { uraian: 'Baru', revision: 2 }), baris('p2', { volume: '9.000' })] },
    })
    expect(konflik).toEqual([])
    expect(antrean.map((t) => t.perubahan)).toEqual([volume('p1', '5')])
    expect(beda).toContain('pekerjaan:p1:uraian')
    expect(beda).toContain('pekerjaan:p2:volume')
  })

  it('the same cell: a conflict with both contents, and the rest of the change set goes on', () => {
    const { ketik, datang } = browser()
    ketik({ pekerjaan: { ubah: [{ id: 'p1', volume: '5', satuan: 'm3' }] } })
    const { antrean, konflik } = datang({ ubah: { pekerjaan: [baris('p1', { volume: '9.000' })] } })
    expect(konflik).toEqual([
      {
        sel: { jenis: 'pekerjaan', id: 'p1', bidang: 'volume' },
        punyaku: volume('p1', '5'),
        asal: null,
        teksku: '5.000',
        teksnya: '9.000',
        ...BUDI,
      },
    ])
    expect(antrean.map((t) => t.perubahan)).toEqual([{ pekerjaan: { ubah: [{ id: 'p1', satuan: 'm3' }] } }])
  })

  it('a formula against a number is the same cell; the same content from both is none', () => {
    const rumus = browser()
    rumus.ketik({ pekerjaan: { ubah: [{ id: 'p1', volumeFormula: '=2*3' }] } })
    const { konflik } = rumus.datang({ ubah: { pekerjaan: [baris('p1', { volume: '9.000' })] } })
    expect(konflik).toMatchObject([{ teksku: '=2*3', teksnya: '9.000' }])

    const sama = browser()
    sama.ketik(volume('p1', '9'))
    const hasil = sama.datang({ ubah: { pekerjaan: [baris('p1', { volume: '9.000' })] } })
    expect(hasil).toMatchObject({ konflik: [], antrean: [] })
  })

  it('typed twice, the first already on the server: no conflict with oneself', () => {
    const { ketik, datang, diterima } = browser()
    ketik(volume('p1', '5'))
    diterima()
    ketik(volume('p1', '6'))
    const hasil = datang({ ubah: { pekerjaan: [baris('p1', { volume: '5.000' })] } })
    expect(hasil.konflik).toEqual([])
    expect(hasil.antrean.map((t) => t.perubahan)).toEqual([volume('p1', '6')])
  })

  const uraian = (id: string, isi: string): Perubahan => ({ pekerjaan: { ubah: [{ id, uraian: isi }] } })

  it('typed twice, neither on the server yet: the second stands on the first, whoever wrote beside it', () => {
    const { ketik, datang, kirim } = browser()
    ketik(uraian('p1', 'Satu'))
    kirim()
    ketik(uraian('p1', 'Dua'))
    const hasil = datang({ ubah: { pekerjaan: [baris('p1', { volume: '9.000' })] } })
    expect(hasil.konflik).toEqual([])
    expect(hasil.antrean.map((t) => t.perubahan)).toEqual([uraian('p1', 'Satu'), uraian('p1', 'Dua')])
  })

  it('typed twice where they wrote as well: one choice, of what was typed last', () => {
    const { ketik, datang, kirim } = browser()
    ketik(uraian('p1', 'Satu'))
    kirim()
    ketik(uraian('p1', 'Dua'))
    const hasil = datang({ ubah: { pekerjaan: [baris('p1', { uraian: 'Punyanya' })] } })
    expect(hasil.antrean).toEqual([])
    expect(hasil.konflik.map(({ teksku, teksnya }) => [teksku, teksnya])).toEqual([['Dua', 'Punyanya']])
  })

  it('a row that waits to be made again takes what was typed into it since', () => {
    const { ketik, datang, kirim, rows } = browser()
    ketik(uraian('p1', 'Satu'))
    const { konflik } = datang({ hapus: { pekerjaan: ['p1'] } }, { ...baris('p1', { uraian: 'Satu' }) })
    ketik(pilihanku(konflik[0] as Konflik, rows), konflik[0]?.punyaku)
    kirim()
    ketik(volume('p1', '7'))
    const hasil = datang({ hapus: { pekerjaan: ['p1'] } })
    expect(hasil.konflik.map(({ sel }) => sel.bidang)).not.toContain('volume')
    expect(hasil.antrean).toHaveLength(2)
    expect(hasil.antrean[1]?.perubahan).toEqual(volume('p1', '7'))
  })

  it('a row they removed: mine would make it again; one I removed and they changed is asked about', () => {
    const a = browser()
    a.ketik(volume('p1', '5'))
    const dibuang = a.datang({ hapus: { pekerjaan: ['p1'] } }, { id: 'p1', uraian: 'Pekerjaan p1' })
    expect(dibuang.antrean).toEqual([])
    expect(dibuang.konflik).toMatchObject([{ teksnya: null }])
    expect(pilihanku(dibuang.konflik[0] as Konflik, a.rows)).toEqual({
      pekerjaan: { baru: [{ id: 'p1', uraian: 'Pekerjaan p1', volume: '5' }] },
    })

    const b = browser()
    b.ketik({ pekerjaan: { hapus: ['p1', 'p2'] } })
    const diubah = b.datang({ ubah: { pekerjaan: [baris('p1', { volume: '9.000' })] } })
    expect(diubah.antrean.map((t) => t.perubahan)).toEqual([{ pekerjaan: { hapus: ['p2'] } }])
    expect(diubah.konflik).toMatchObject([{ punyaku: { pekerjaan: { hapus: ['p1'] } } }])
  })

  it('two cells of a row they removed: the second choice does not undo what was typed after the first', () => {
    const { ketik, datang, rows } = browser()
    ketik({ pekerjaan: { ubah: [{ id: 'p1', volume: '5', uraian: 'Punyaku' }] } })
    const { konflik } = datang({ hapus: { pekerjaan: ['p1'] } }, { ...baris('p1', { uraian: 'Punyaku' }) })
    expect(konflik).toHaveLength(2)
    const [satu, dua] = konflik as [Konflik, Konflik]
    ketik(pilihanku(satu, rows))
    ketik({ pekerjaan: { ubah: [{ id: 'p1', satuan: 'm3' }] } })
    ketik(pilihanku(dua, rows))
    expect(rows.pekerjaan.get('p1')).toMatchObject({ volume: '5.000', uraian: 'Punyaku', satuan: 'm3' })
  })

  it('a row they removed, made again by two: what each of them had typed is kept or asked about', () => {
    const { ketik, datang, rows } = browser()
    ketik({ pekerjaan: { ubah: [{ id: 'p1', volume: '5', uraian: 'Punyaku' }] } })
    const lama = baris('p1', { volume: '5.000', uraian: 'Punyaku' })
    const { konflik } = datang({ hapus: { pekerjaan: ['p1'] } }, lama)
    for (const satu of konflik) ketik(pilihanku(satu, rows), satu.punyaku)
    const hasil = datang({
      ubah: { pekerjaan: [baris('p1', { uraian: 'Punyanya', satuan: 'm3' })] },
    })
    expect(hasil.antrean).toEqual([])
    expect(hasil.konflik.map(({ sel, teksku, teksnya }) => [sel.bidang, teksku, teksnya])).toEqual([
      ['volume', '5.000', '1.000'],
      ['uraian', 'Punyaku', 'Punyanya'],
    ])
  })

  it('a clash that waits while they write again, and while they remove the row: their side as it is now', () => {
    const { ketik, datang, rows } = browser()
    ketik(volume('p1', '5'))
    datang({ ubah: { pekerjaan: [baris('p1', { volume: '9.000' })] } })
    expect(datang({ ubah: { pekerjaan: [baris('p1', { volume: '7.000' })] } }).konflik).toMatchObject([
      { teksku: '5.000', teksnya: '7.000' },
    ])
    const [konflik] = datang({ hapus: { pekerjaan: ['p1'] } }, { id: 'p1', klasifikasiId: 'k1' }).konflik
    expect(konflik).toMatchObject({ teksku: '5.000', teksnya: null })
    expect(pilihanku(konflik as Konflik, rows)).toEqual({
      pekerjaan: { baru: [{ id: 'p1', klasifikasiId: 'k1', volume: '5' }] },
    })
  })

  it('a new row whose answer was lost is not made twice', () => {
    const { ketik, datang, kirim } = browser()
    ketik({ pekerjaan: { baru: [{ id: 'n1', klasifikasiId: 'k1', uraian: 'Baru' }] } })
    kirim()
    ketik(volume('n1', '3'))
    const { antrean, konflik } = datang({
      ubah: { pekerjaan: [baris('n1', { uraian: 'Baru', volume: '0.000' })] },
    })
    expect(konflik).toEqual([])
    expect(antrean.map((t) => t.perubahan)).toEqual([volume('n1', '3')])
  })
})

describe('the queue', () => {
  const satu = (perubahan: Perubahan) => ({ perubahan, asal: { x: 'a' }, jadi: { x: 'b' } })

  it('coalesces what was not sent and leaves alone what was', () => {
    const lama = tambah([], satu(volume('p1', '1')))
    const gabung = tambah(lama, { ...satu(volume('p1', '2')), asal: { x: 'b' }, jadi: { x: 'c' } })
    expect(gabung).toEqual([
      { perubahan: volume('p1', '2'), asal: { x: 'a' }, jadi: { x: 'c' }, kunci: null },
    ])
    const terkirim = gabung.map((t) => ({ ...t, kunci: 'kirim-1' }))
    expect(tambah(terkirim, satu(volume('p1', '3')))).toHaveLength(2)
  })

  it('names cells by a key that can be read back, ids with colons too', () => {
    const sel = { jenis: 'pekerjaan', id: 'a:b:c', bidang: 'volume' } as const
    expect(selDari(kunciSel(sel))).toEqual(sel)
  })
})
