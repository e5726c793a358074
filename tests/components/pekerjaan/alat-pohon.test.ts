import { describe, expect, it } from 'vitest'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { barisDariTabel } from '@/components/rab/pekerjaan/baris-dari-tabel'
import { gandakanBaris } from '@/components/rab/pekerjaan/gandakan-baris'
import { hitungJenis, saringPohon } from '@/components/rab/pekerjaan/saring-pohon'
import { bacaTabel } from '@/components/rab/tempel/baca-tabel'
import type { IsiView } from '@/lib/contracts/isi'
import { isiContoh } from '../../setup/isi-contoh'

const baris = (id: string, urutan: string, isi: object) => ({
  id,
  klasifikasiId: 'A',
  kode: '',
  uraian: id,
  satuan: 'm',
  analisaId: null,
  hargaLangsung: '1.00',
  volume: '1.000',
  volumeFormula: null,
  markupPercent: null,
  catatan: null,
  urutan,
  revision: 1,
  ...isi,
})
const setup = () =>
  new ProjectStore(
    isiContoh({
      parameter: [
        { id: 'p', nama: 'panjang', nilai: '4', satuan: null, label: null, urutan: '1', revision: 1 },
      ],
      analisa: [
        {
          id: 'x',
          kode: 'K.1',
          uraian: 'Beton',
          satuan: 'm3',
          sumber: 'referensi',
          urutan: '1',
          revision: 1,
        },
      ],
      klasifikasi: [
        { id: 'I', parentId: null, nama: 'I', urutan: '1', revision: 1 },
        { id: 'A', parentId: 'I', nama: 'A', urutan: '1', revision: 1 },
        { id: 'II', parentId: null, nama: 'II', urutan: '2', revision: 1 },
      ],
      pekerjaan: [
        baris('a1', '1', {
          volumeFormula: '=panjang*2',
          volume: '8.000',
          markupPercent: '0.00',
          catatan: 'c',
        }),
        baris('a2', '2', { analisaId: 'x', volume: '0.000' }),
        baris('b', '1', { klasifikasiId: 'II' }),
      ],
    } as unknown as Partial<IsiView>),
  )
const urut = (store: ProjectStore, judul: string) =>
  (store.tree.baris.get(judul) ?? []).map(({ uraian }) => uraian)

describe('lines from a spreadsheet', () => {
  it('stand below the row one is on, with volumes read, and the analysis that their code names', () => {
    const store = setup()
    const teks =
      'Uraian\tKode\tVol\tSat\nGalian\t\t1.250,5\tm3\nBeton lantai\tk.1\t=panjang*3\t\nSalah\t\tabc\tm'
    const hasil = barisDariTabel(store, bacaTabel(teks), { setelah: 'p:a1', konvensi: null, locale: 'id' })
    if (hasil.jenis === 'tanya') throw new Error('asked')
    expect(hasil.baris.map(({ sebab, analisa }) => [sebab === null, analisa])).toEqual([
      [true, null],
      [true, 'K.1'],
      [false, null],
    ])
    store.apply(hasil.perubahan)
    expect(urut(store, 'A')).toEqual(['a1', 'Galian', 'Beton lantai', 'a2'])
    const [, galian, beton] = store.tree.baris.get('A') ?? []
    expect([galian?.volume, beton?.volume, beton?.satuan, beton?.analisaId]).toEqual([
      '1250.500',
      '12.000',
      'm3',
      'x',
    ])
  })

  it('one column alone is what is to be done; a figure that can be two is asked about', () => {
    const setelan = { setelah: null, konvensi: null, locale: 'id' } as const
    const satu = barisDariTabel(setup(), bacaTabel('Bongkar\nBersihkan'), setelan)
    expect(satu.jenis === 'baris' && satu.baris.map(({ uraian }) => uraian)).toEqual(['Bongkar', 'Bersihkan'])
    expect(barisDariTabel(setup(), bacaTabel('\tGalian\tm3\t1.250'), setelan)).toEqual({
      jenis: 'tanya',
      contoh: '1.250',
    })
  })
})

it('lines are copied below their own with formula, a markup of 0, and note', () => {
  const store = setup()
  const { perubahan, ids } = gandakanBaris(store, ['p:a1', 'k:I'])
  store.apply(perubahan)
  expect(urut(store, 'A')).toEqual(['a1', 'a1', 'a2'])
  expect(ids).toHaveLength(1)
  expect(store.tree.baris.get('A')?.[1]).toMatchObject({
    volumeFormula: '=panjang*2',
    volume: '8.000',
    markupPercent: '0.00',
    catatan: 'c',
  })
})

it('a filter leaves the lines it means with the headings above them, and counts them', () => {
  const store = setup()
  const semua = { mode: 'semua', isian: 'semua', judul: '' } as const
  expect(saringPohon(store, semua)).toBeNull()
  expect([...(saringPohon(store, { ...semua, isian: 'belum' }) ?? [])].sort()).toEqual(['k:A', 'k:I', 'p:a2'])
  expect([...(saringPohon(store, { ...semua, judul: 'II' }) ?? [])].sort()).toEqual(['k:II', 'p:b'])
  expect(hitungJenis(store, '', 'mode')).toBe('3 1 0 0 2')
  expect(hitungJenis(store, 'I', 'isian')).toBe('2 1 1 1')
})
