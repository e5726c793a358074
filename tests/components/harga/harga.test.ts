import { describe, expect, it } from 'vitest'
import { CariItem } from '@/components/rab/harga/cari-item'
import { cocokkanHarga, type PilihanTempel, perubahanHarga } from '@/components/rab/harga/cocokkan-harga'
import { pakaiItem } from '@/components/rab/harga/pakai-item'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { bacaTabel } from '@/components/rab/tempel/baca-tabel'
import type { IsiView } from '@/lib/contracts/isi'
import { hargaDariBeli } from '@/lib/domain/kebutuhan/harga-dari-beli'
import { isiContoh } from '../../setup/isi-contoh'

const item = (id: string, kode: string, uraian: string, hargaSatuan: string | null = null) => ({
  id,
  kategori: 'BHN' as const,
  kode,
  uraian,
  satuan: 'kg',
  hargaSatuan,
  urutan: id,
  revision: 1,
})
const items = [
  item('1', 'M.01', 'Semen Portland', '1500.00'),
  item('2', 'M.02', 'Pasir beton'),
  item('3', '', 'Paku'),
  item('4', 'M.04', 'Paku'),
]
const baca = (teks: string, konvensi: 'id' | 'en' | null = null) =>
  cocokkanHarga(items, bacaTabel(teks), { konvensi, locale: 'id' })
const harga = (teks: string, konvensi: 'id' | 'en' | null = null) => {
  const hasil = baca(teks, konvensi)
  return hasil.jenis === 'tanya' ? hasil : perubahanHarga(hasil.baris).hargaItem?.ubah
}

describe('pasted prices', () => {
  it('meet their resource by code, else by name; others are told apart and left alone', () => {
    const teks =
      'Kode\tNama\tSatuan\tHarga\r\nM.02\t\tm3\tRp 250.500,50\r\n\tsemen  portland\tkg\t1.600\r\nX.9\tTidak ada\tkg\t1\r\n\tPaku\tkg\t20.000\r\n'
    expect(harga(teks)).toEqual([
      { id: '2', hargaSatuan: '250500.50' },
      { id: '1', hargaSatuan: '1600.00' },
    ])
    const hasil = baca(teks)
    expect(hasil.jenis === 'baris' && hasil.baris.map((satu) => satu.hasil.jenis)).toEqual([
      'cocok',
      'cocok',
      'tidak',
      'tidak',
    ])
  })

  it('one chosen by hand goes with the others; a second row for the same resource says so, a skipped one is left', () => {
    const tabel = bacaTabel(
      'Nama\tHarga\nSemen PC\t1.700\nPasir kali\t250.000\nKoral\t9\nPasir beton\t300.000',
    )
    const cocokkan = (pilihan: PilihanTempel) => {
      const hasil = cocokkanHarga(items, tabel, { konvensi: 'id', locale: 'id', pilihan })
      return hasil.jenis === 'baris' ? hasil.baris : []
    }
    const kunci = cocokkan(new Map()).map((satu) => satu.kunci)
    const [semen = '', pasir = '', koral = ''] = kunci
    const baris = cocokkan(
      new Map<string, string | null>([
        [semen, '1'],
        [pasir, '2'],
        [koral, null],
      ]),
    )
    expect(baris.map(({ hasil }) => hasil.jenis)).toEqual(['cocok', 'tidak', 'lewat', 'cocok'])
    expect(baris[1]?.hasil).toMatchObject({ sebab: 'Item ini sudah dipakai baris 4.', item: { id: '2' } })
    expect(perubahanHarga(baris).hargaItem?.ubah).toEqual([
      { id: '1', hargaSatuan: '1700.00' },
      { id: '2', hargaSatuan: '300000.00' },
    ])
    const dua = cocokkan(
      new Map([
        [semen, '3'],
        [koral, '3'],
      ]),
    )
    expect(dua.map(({ hasil }) => hasil.jenis)).toEqual(['cocok', 'tidak', 'tidak', 'cocok'])
    expect(dua[2]?.hasil).toMatchObject({ sebab: 'Item ini sudah dipakai baris 1.' })
  })

  it('a row whose price cannot be read is not to be matched by hand', () => {
    const hasil = baca('Nama\tHarga\nSemen PC\tbelum ada\nKoral\t9\nBAHAN\t')
    const baris = hasil.jenis === 'baris' ? hasil.baris : []
    expect(baris.map(({ tangan }) => tangan)).toEqual([null, '9.00', null])
    const sebab = baris.map((satu) => (satu.hasil.jenis === 'tidak' ? satu.hasil.sebab : ''))
    expect(sebab[0]).not.toBe('Tidak ada item dengan kode atau nama ini.')
    expect(sebab[2]).toBe('Tidak ada item dengan kode atau nama ini.')
  })

  it('offers the nearest names first, and by words what is typed', () => {
    const cari = new CariItem(items)
    expect(cari.cari('', 'Smen portland (PC)').map(({ id }) => id)[0]).toBe('1')
    expect(
      cari
        .cari('', 'Paku biasa 5 cm')
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['4', '3'])
    expect(cari.cari('m.02', 'Semen').map(({ id }) => id)).toEqual(['2'])
    expect(cari.cari('zzz', 'Semen')).toEqual([])
  })

  it('without headings the last figure is the price; the same price is no change, a second row is not used', () => {
    expect(harga('M.01\tSemen\tkg\t1500,00\nM.02\tPasir\tm3\t200000,5\nM.02\tPasir\tm3\t1,5')).toEqual([
      { id: '2', hargaSatuan: '200000.50' },
    ])
  })

  it('a figure that can be two is asked about, and the answer holds for all', () => {
    expect(harga('M.02\t1.250')).toEqual({ jenis: 'tanya', contoh: '1.250' })
    expect(harga('M.02\t1.250', 'id')).toEqual([{ id: '2', hargaSatuan: '1250.00' }])
    expect(harga('M.02\t1.250', 'en')).toEqual([{ id: '2', hargaSatuan: '1.25' }])
  })
})

it('a price from a market unit is rounded once', () => {
  expect(hargaDariBeli('1000000', '7')).toBe('142857.14')
  expect(hargaDariBeli('65000', '0.5')).toBe('130000.00')
  expect(hargaDariBeli('65000', '0')).toBeNull()
})

it('a resource is used by the lines of its analyses and of the bundles above them, with its share', () => {
  const analisa = (id: string) => ({ id, kode: id, uraian: id, satuan: 'm', sumber: 'kustom', urutan: id })
  const baris = (id: string, analisaId: string) => ({
    id,
    kode: '',
    uraian: id,
    satuan: 'm',
    klasifikasiId: 'k',
    analisaId,
    volume: '2.000',
    hargaLangsung: null,
    volumeFormula: null,
    markupPercent: null,
    urutan: id,
  })
  const isi = (id: string, analisaId: string, sumber: object) => ({
    id,
    analisaId,
    kategori: 'BHN',
    koefisien: '1.000000',
    hargaItemId: null,
    subAnalisaId: null,
    urutan: id,
    ...sumber,
  })
  const store = new ProjectStore(
    isiContoh({
      hargaItem: [item('s', '', 'Semen', '300.00'), item('p', '', 'Pasir', '100.00')],
      analisa: [analisa('a'), analisa('b'), analisa('c')],
      komponen: [
        isi('1', 'a', { hargaItemId: 's' }),
        isi('2', 'b', { subAnalisaId: 'a' }),
        isi('3', 'c', { hargaItemId: 'p' }),
      ],
      klasifikasi: [{ id: 'k', parentId: null, nama: 'K', urutan: '1' }],
      pekerjaan: [baris('lewat', 'b'), baris('lain', 'c')],
    } as unknown as Partial<IsiView>),
  )
  const pakai = pakaiItem(store, 's')
  expect([pakai.porsi, pakai.biaya, pakai.jumlah]).toEqual(['75.00', '600.00', '2'])
  expect(pakai.analisa.map(({ id }) => id)).toEqual(['a'])
  expect(pakai.pekerjaan.map(({ id }) => id)).toEqual(['lewat'])
})
