import { describe, expect, it } from 'vitest'
import { parameterOf } from '@/components/rab/lembar/apply-local'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { tulisCsv } from '@/components/rab/tempel/baca-tabel'
import { bacaanRumus } from '@/components/rab/volume/bacaan-rumus'
import { pakaiParameter } from '@/components/rab/volume/pakai-parameter'
import {
  parameterDariBerkas,
  parameterKeJson,
  parameterKeTabel,
} from '@/components/rab/volume/parameter-berkas'
import type { IsiView } from '@/lib/contracts/isi'
import { isiContoh } from '../../setup/isi-contoh'

const parameter = (id: string, nama: string, nilai: string) => ({
  id,
  nama,
  nilai,
  satuan: null,
  label: null,
  urutan: id,
  revision: 1,
})
const setup = (isi: object = {}) =>
  new ProjectStore(
    isiContoh({
      parameter: [parameter('1', 'panjang', '2.125'), parameter('2', 'Luas', '=panjang*4')],
      ...isi,
    } as unknown as Partial<IsiView>),
  )

describe('parameters', () => {
  it('stand in a formula as their values; a formula without names reads as itself', () => {
    const hasil = parameterOf(setup().rows)
    expect(bacaanRumus('=luas+panjang*10', hasil, 'id')).toBe('8,5+2,125*10')
    expect(bacaanRumus('=luas/2', hasil, 'en')).toBe('8.5/2')
    expect(bacaanRumus('=2*3', hasil, 'id')).toBeNull()
    expect(bacaanRumus('=luas+', hasil, 'id')).toBeNull()
  })

  it('go out as CSV and JSON and come back the same', () => {
    const asal = setup()
    for (const berkas of [tulisCsv(parameterKeTabel(asal, 'id')), parameterKeJson(asal)]) {
      const kosong = setup({ parameter: [] })
      const hasil = parameterDariBerkas(kosong, berkas.replace('2,125', '2,1250'), 'id')
      expect([hasil.baru, hasil.ubah, hasil.salah]).toEqual([2, 0, []])
      kosong.apply(hasil.perubahan)
      expect(parameterKeJson(kosong)).toBe(parameterKeJson(asal))
      expect(parameterDariBerkas(asal, berkas.replace('2,125', '2,1250'), 'id').ubah).toBe(2)
    }
  })

  it('are not taken from a file that has a wrong name, a circle, or a figure that can be two', () => {
    const salah = (teks: string) => parameterDariBerkas(setup(), teks, 'id').salah.length
    expect(salah('1a;3\nb;4')).toBe(1)
    expect(salah('panjang;=luas')).toBeGreaterThan(0)
    expect(salah('b;1.250')).toBe(1)
    expect(salah('b;1,5')).toBe(0)
  })

  it('are used where a formula names them, not where a word only holds their letters', () => {
    const store = setup({
      pekerjaan: [
        { id: 'p', uraian: 'Galian', volumeFormula: '=PANJANG*2' },
        { id: 'q', uraian: 'Lain', volumeFormula: '=panjang_lain' },
      ].map((row) => ({
        ...row,
        klasifikasiId: 'k',
        analisaId: null,
        volume: '1.000',
        markupPercent: null,
        hargaLangsung: null,
        urutan: '1',
      })),
      klasifikasi: [{ id: 'k', parentId: null, nama: 'K', urutan: '1' }],
    })
    expect(pakaiParameter(store, 'panjang').map(({ nama }) => nama)).toEqual(['Luas', 'Galian'])
  })
})
