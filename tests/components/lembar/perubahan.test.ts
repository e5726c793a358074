import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyLocal } from '@/components/rab/lembar/apply-local'
import { enqueue, mergePerubahan, type Perubahan } from '@/components/rab/lembar/perubahan'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { type Rows, rekapInputOf } from '@/components/rab/lembar/rows'
import type { IsiView } from '@/lib/contracts/isi'
import { hitungRekap } from '@/lib/domain/rekap/hitung-rekap'
import { isiContoh, PRICING_CONTOH } from '../../setup/isi-contoh'

const KATEGORI = ['TK', 'BHN', 'ALT'] as const

const isi = (): IsiView =>
  isiContoh({
    parameter: [
      { id: 'v1', nama: 'panjang', nilai: '4', satuan: null, label: null, urutan: 'i', revision: 1 },
    ],
    hargaItem: KATEGORI.map((kategori, n) => ({
      id: `h${n}`,
      kategori,
      kode: `H${n}`,
      uraian: `Item ${n}`,
      satuan: 'bh',
      hargaSatuan: `${n + 1}000.00`,
      urutan: `${n + 1}`,
      revision: 1,
    })),
    analisa: ['a1', 'a2'].map((id, n) => ({
      id,
      kode: id,
      uraian: id,
      satuan: 'm',
      sumber: 'kustom',
      katalogEdisi: null,
      katalogKode: null,
      urutan: `${n + 1}`,
      revision: 1,
    })),
    komponen: KATEGORI.map((kategori, n) => ({
      id: `c${n}`,
      analisaId: n < 2 ? 'a1' : 'a2',
      kategori,
      hargaItemId: `h${n}`,
      subAnalisaId: null,
      koefisien: '0.500000',
      koefisienFormula: null,
      urutan: `${n + 1}`,
      revision: 1,
    })),
    klasifikasi: [{ id: 'k1', parentId: null, nama: 'Judul', urutan: 'i', revision: 1 }],
    pekerjaan: ['p1', 'p2', 'p3'].map((id, n) => ({
      id,
      klasifikasiId: 'k1',
      kode: '',
      uraian: id,
      satuan: 'm',
      analisaId: n === 2 ? null : `a${n + 1}`,
      hargaLangsung: n === 2 ? '5000.00' : null,
      volume: '8.000',
      volumeFormula: n === 0 ? '=panjang*2' : null,
      markupPercent: null,
      catatan: null,
      urutan: `${n + 1}`,
      revision: 1,
    })),
  })

const angka = fc.integer({ min: 0, max: 99_999 }).map((n) => `${n}.25`)
const id = (...ids: string[]) => fc.constantFrom(...ids)

/** Edits as pages make them: figures, formulas, measurement rows, prices, parameters, rows made, moved and removed. */
const edit: fc.Arbitrary<Perubahan> = fc.oneof(
  fc.record({ id: id('p1', 'p2', 'p3'), volume: angka }).map((row) => ({ pekerjaan: { ubah: [row] } })),
  id('p1', 'p2').map((p) => ({ pekerjaan: { ubah: [{ id: p, volumeFormula: '=panjang+1' }] } })),
  fc.record({ id: id('p1', 'p2'), panjang: angka }).map(({ id: p, panjang }) => ({
    pekerjaan: { ubah: [{ id: p, pengukuran: [{ uraian: 'x', panjang }] }] },
  })),
  fc
    .record({ id: id('p1', 'p2'), markupPercent: fc.constantFrom('0', '12.5', null) })
    .map((row) => ({ pekerjaan: { ubah: [row] } })),
  fc
    .record({ id: id('p1', 'p2', 'p3'), urutan: id('05', '15', '25', '35') })
    .map((row) => ({ pekerjaan: { ubah: [row] } })),
  fc
    .record({ id: id('h0', 'h1', 'h2'), hargaSatuan: fc.option(angka, { nil: null }) })
    .map((row) => ({ hargaItem: { ubah: [row] } })),
  fc.record({ id: id('c0', 'c1', 'c2'), koefisien: angka }).map((row) => ({ komponen: { ubah: [row] } })),
  angka.map((nilai) => ({ parameter: { ubah: [{ id: 'v1', nilai }] } })),
  id('lebar', 'panjang', 'tinggi').map((nama) => ({ parameter: { ubah: [{ id: 'v1', nama }] } })),
  fc
    .record({
      id: id('n1', 'n2'),
      klasifikasiId: fc.constant('k1'),
      uraian: id('baru', 'lain'),
      volume: angka,
      urutan: id('4', '5'),
    })
    .map((row) => ({ pekerjaan: { baru: [row] } })),
  id('p2', 'n1', 'n2').map((p) => ({ pekerjaan: { hapus: [p] } })),
)

const plain = (rows: Rows) =>
  Object.fromEntries(
    Object.entries(rows).map(([jenis, map]) => [
      jenis,
      [...map.values()].map((row) => ({ ...row, revision: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  )

/** Leaves out what a page would not send: a change of a row that is not there, a second row of one id. */
function sendable(store: ProjectStore, perubahan: Perubahan): Perubahan | null {
  const { pekerjaan } = perubahan
  const rows = store.rows.pekerjaan
  if (pekerjaan?.ubah?.some((row) => !rows.has(row.id)) || pekerjaan?.hapus?.some((p) => !rows.has(p)))
    return null
  if (pekerjaan?.baru?.some((row) => rows.has(row.id ?? ''))) return null
  const formula = JSON.stringify(perubahan).includes('panjang+1')
  return formula && store.rows.parameter.get('v1')?.nama !== 'panjang' ? null : perubahan
}

describe('edits in the browser', () => {
  it('the engine keeps in step with the rows, whatever is edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const store = new ProjectStore(isi())
        for (const perubahan of edits) {
          const sent = sendable(store, perubahan)
          if (sent) store.apply(sent)
        }
        const { total, dibulatkan } = hitungRekap(rekapInputOf(store.rows, PRICING_CONTOH))
        expect(store.total().ringkasan).toMatchObject({ total, dibulatkan })
      }),
    )
  })

  it('every edit can be taken back, back to the first row as it was', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const store = new ProjectStore(isi())
        const before = plain(store.rows)
        const undo: Perubahan[] = []
        for (const perubahan of edits) {
          const sent = sendable(store, perubahan)
          if (sent) undo.push(store.apply(sent))
        }
        for (const perubahan of undo.reverse()) store.apply(perubahan)
        expect(plain(store.rows)).toEqual(before)
      }),
    )
  })

  it('many edits sent as one give the rows that one by one they give', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const store = new ProjectStore(isi())
        let queue: Perubahan[] = []
        for (const perubahan of edits) {
          const sent = sendable(store, perubahan)
          if (!sent) continue
          store.apply(sent)
          queue = enqueue(queue, sent)
        }
        const once = new ProjectStore(isi())
        for (const perubahan of queue) applyLocal(once.rows, perubahan)
        expect(plain(once.rows)).toEqual(plain(store.rows))
      }),
    )
  })

  it('keeps apart what one change set cannot hold: a rename under a waiting formula, a row that comes back', () => {
    const formula = { pekerjaan: { ubah: [{ id: 'p1', volumeFormula: '=panjang' }] } }
    const rename = { parameter: { ubah: [{ id: 'v1', nama: 'lebar' }] } }
    expect(enqueue([formula], rename)).toEqual([formula, rename])
    const back = { pekerjaan: { baru: [{ id: 'p2', klasifikasiId: 'k1', uraian: 'p2' }] } }
    expect(enqueue([{ pekerjaan: { hapus: ['p2'] } }], back)).toHaveLength(2)
  })

  it('a cell edited twice is sent once, a row made and removed is not sent at all', () => {
    const twice = mergePerubahan(
      { pekerjaan: { ubah: [{ id: 'p1', volume: '1' }] } },
      { pekerjaan: { ubah: [{ id: 'p1', volumeFormula: '=2' }] } },
    )
    expect(twice).toEqual({ pekerjaan: { ubah: [{ id: 'p1', volumeFormula: '=2' }] } })
    const gone = mergePerubahan(
      { pekerjaan: { baru: [{ id: 'n', klasifikasiId: 'k1', uraian: '' }] } },
      { pekerjaan: { hapus: ['n'] } },
    )
    expect(gone).toEqual({})
  })
})
