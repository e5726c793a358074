import { describe, expect, it } from 'vitest'
import { sebabTolak, tingkatOf } from '@/components/rab/analisa/bundel'
import { gandakanAnalisa } from '@/components/rab/analisa/gandakan-analisa'
import { komponenKeTabel } from '@/components/rab/analisa/komponen-csv'
import { komponenDariTabel } from '@/components/rab/analisa/komponen-dari-tabel'
import { geserKomponen, letakKomponen } from '@/components/rab/analisa/letak-komponen'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { bacaTabel, tulisCsv } from '@/components/rab/tempel/baca-tabel'
import type { IsiView } from '@/lib/contracts/isi'
import { isiContoh } from '../../setup/isi-contoh'

const komponen = (id: string, urutan: string, isi: object) => ({
  id,
  analisaId: 'a',
  kategori: 'BHN',
  hargaItemId: null,
  subAnalisaId: null,
  koefisien: '1.000000',
  koefisienFormula: null,
  urutan,
  revision: 1,
  ...isi,
})
const analisa = (id: string, urutan: string) => ({
  id,
  kode: id.toUpperCase(),
  uraian: `Analisa ${id}`,
  satuan: 'm2',
  sumber: 'kustom',
  katalogEdisi: null,
  katalogKode: null,
  urutan,
  revision: 1,
})
const item = (id: string, kategori: string, uraian: string) => ({
  id,
  kategori,
  kode: '',
  uraian,
  satuan: 'kg',
  hargaSatuan: '1000.00',
  urutan: '1',
  revision: 1,
})

/** a: two materials, a labourer, and b as a bundle; b uses c. */
const setup = () =>
  new ProjectStore(
    isiContoh({
      hargaItem: [item('s', 'BHN', 'Semen'), item('p', 'BHN', 'Pasir'), item('t', 'TK', 'Tukang')],
      analisa: [analisa('a', '1'), analisa('b', '2'), analisa('c', '3')],
      komponen: [
        komponen('1', '1', { hargaItemId: 's', koefisien: '0.300000' }),
        komponen('2', '2', { hargaItemId: 't', kategori: 'TK' }),
        komponen('3', '3', { hargaItemId: 'p', koefisien: '1.250000' }),
        komponen('4', '4', { subAnalisaId: 'b', kategori: 'LAIN' }),
        komponen('5', '5', { subAnalisaId: 'c', analisaId: 'b', kategori: 'LAIN' }),
      ],
    } as unknown as Partial<IsiView>),
  )

const urut = (store: ProjectStore) =>
  komponenKeTabel(store, 'a', 'id')
    .slice(1)
    .map(([, , uraian]) => uraian)

describe('komponen', () => {
  it('move among those of their kategori and nowhere else', () => {
    const store = setup()
    store.apply(geserKomponen(store, 'c:3', 'naik') ?? {})
    expect(urut(store)).toEqual(['Tukang', 'Pasir', 'Semen', 'Analisa b'])
    expect(geserKomponen(store, 'c:3', 'naik')).toBeNull()
    expect(letakKomponen(store, ['c:3'], { target: 'c:2', where: 'after' })).toBeNull()
    store.apply(letakKomponen(store, ['c:3'], { target: 'c:1', where: 'after' }) ?? {})
    expect(urut(store)).toEqual(['Tukang', 'Semen', 'Pasir', 'Analisa b'])
  })

  it('as CSV and back give the same rows on the same resources', () => {
    const store = setup()
    const csv = tulisCsv(komponenKeTabel(store, 'a', 'id'))
    const hasil = komponenDariTabel(store, 'c', bacaTabel(csv), 'id')
    // The bundle b uses c, so c cannot use b: it is named, and the rest is read.
    expect(hasil.salah).toEqual([expect.stringContaining('melingkar (Analisa c > Analisa b > Analisa c)')])
    expect(hasil.itemBaru).toBe(0)
    expect(hasil.perubahan.komponen?.baru?.map((row) => [row.hargaItemId, row.koefisien])).toEqual([
      ['t', '1.000000'],
      ['s', '0.300000'],
      ['p', '1.250000'],
    ])
  })

  it('from a table: a resource that is not there is made once, a figure that can be two is not guessed', () => {
    const store = setup()
    const tabel = bacaTabel('BHN;;Kapur;kg;0,5\nBHN;;kapur;kg;2\nXYZ;;Air;l;1')
    const hasil = komponenDariTabel(store, 'c', tabel, 'id')
    expect([hasil.banyak, hasil.itemBaru, hasil.salah.length]).toEqual([2, 1, 1])
    expect(komponenDariTabel(store, 'c', bacaTabel('BHN;;Semen;kg;1.250'), 'id').salah).toHaveLength(1)
    expect(komponenDariTabel(store, 'c', bacaTabel('BHN;;Semen;kg;1.250\nBHN;;Air;l;0.5'), 'id').banyak).toBe(
      2,
    )
  })
})

describe('an analysis', () => {
  it('is copied with its komponen, under a code of its own', () => {
    const store = setup()
    const salinan = gandakanAnalisa(store, 'a')
    store.apply(salinan?.perubahan ?? {})
    expect(store.rows.analisa.get(salinan?.id ?? '')?.kode).toBe('A-2')
    expect(store.engine.analisa(salinan?.id ?? '')).toEqual(store.engine.analisa('a'))
  })

  it('says why it cannot be a bundle, and how deep it is', () => {
    const store = setup()
    expect(sebabTolak(store, 'c', 'a', 'id')).toContain('Analisa c > Analisa a > Analisa b > Analisa c')
    expect(sebabTolak(store, 'a', 'c', 'id')).toBeNull()
    expect(['a', 'b', 'c'].map((id) => tingkatOf(store, id))).toEqual([3, 2, 1])
  })
})
