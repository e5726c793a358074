import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { AhspError } from '@/lib/documents/ahsp/ahsp-error'
import { readAhsp } from '@/lib/documents/ahsp/read-ahsp'
import { readCsv } from '@/lib/documents/ahsp/read-csv'
import { readXlsx } from '@/lib/documents/ahsp/read-xlsx'
import type { Lembar } from '@/lib/documents/ahsp/types'
import { buku, teks } from './berkas'

const isi = ({ baris }: Lembar) => baris.map((row) => row.map((sel) => sel.teks))
const refusal = (run: Promise<unknown>) =>
  run.then(
    () => null,
    (error: AhspError) => error.pesan,
  )

/** A zip of one file, telling `declared` as its size. */
function zip(data: Uint8Array, declared = data.length): Uint8Array {
  const packed = deflateRawSync(data)
  const name = Buffer.from('a.xml')
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(declared, 22)
  head.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(declared, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([head, name, packed, entry, name, end])
}

describe('csv', () => {
  const tabel = [['kode', 'nama', 'koef'], ['1', 'a, "b"; c', '0,5'], [], ['2', 'd', '1,5']]

  it.each([
    [';', '\n'],
    ['\t', '\r\n'],
    [',', '\r\n'],
  ])('finds the separator %j', (pemisah, akhir) => {
    const ditulis = tabel
      .map((row) => row.map((sel) => `"${sel.replaceAll('"', '""')}"`).join(pemisah))
      .join(akhir)
    expect(isi(readCsv(teks('t.csv', ditulis)))).toEqual(tabel)
  })

  it('reads every encoding a spreadsheet saves', () => {
    const tulis = 'kode;nama\n1;1 m² “x”'
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${tulis}`, 'utf16le'))
    const windows = Uint8Array.from(
      [...'kode;nama\n1;1 m'].map((c) => c.charCodeAt(0)).concat(0xb2, 0x20, 0x93, 0x78, 0x94),
    )
    for (const data of [new TextEncoder().encode(`\ufeff${tulis}`), utf16, windows]) {
      expect(isi(readCsv({ nama: 't.csv', data }))).toEqual([
        ['kode', 'nama'],
        ['1', '1 m² “x”'],
      ])
    }
  })

  it('a line break inside quotes belongs to the cell; sep= names the separator', () => {
    expect(isi(readCsv(teks('t.csv', 'sep=;\na;"b\nc"\n')))).toEqual([[], ['a', 'b c']])
  })
})

describe('xlsx', () => {
  it('numbers without noise, formulas by their result, merged cells once', async () => {
    const [sheet] = await readXlsx(
      await buku('t.xlsx', (book) => {
        const s = book.addWorksheet('S')
        s.addRow([
          0.1 + 0.2,
          1e-7,
          1234.5,
          { formula: '1+1', result: 2 },
          { richText: [{ text: 'm' }, { text: '2' }] },
        ])
        s.addRow(['a', 'b', 'c'])
        s.mergeCells('A2:B2')
      }),
    )
    expect(sheet && isi(sheet)).toEqual([
      ['0.3', '0', '1234.5', '2', 'm2'],
      ['a', '', 'c'],
    ])
  })
})

describe('files that are refused', () => {
  it.each([
    [
      'a zip that says how large it is',
      zip(new Uint8Array(10), 400 * 1024 * 1024),
      'ahsp_terlalu_besar_terbuka',
    ],
    ['a zip that lies', zip(new Uint8Array(301 * 1024 * 1024), 10), 'ahsp_terlalu_besar_terbuka'],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4]), 'ahsp_bukan_xlsx'],
    ['a zip of something else', zip(new Uint8Array(10)), 'ahsp_bukan_xlsx'],
    ['an old xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'ahsp_xls_lama'],
    ['too large', new Uint8Array(20 * 1024 * 1024 + 1), 'ahsp_berkas_besar'],
  ])('%s', async (_, data, pesan) => {
    expect(await refusal(readAhsp([{ nama: 'x.xlsx', data }]))).toBe(pesan)
  })

  it('too many rows or columns', async () => {
    expect(await refusal(readAhsp([teks('x.csv', 'a\n'.repeat(200_001))]))).toBe('ahsp_terlalu_banyak_baris')
    expect(await refusal(readAhsp([teks('x.csv', 'a,'.repeat(301))]))).toBe('ahsp_terlalu_banyak_kolom')
  })

  it('nothing of use is an error that says so', async () => {
    const { masalah } = await readAhsp([teks('x.csv', 'halo\ndunia')])
    expect(masalah.map(({ pesan }) => pesan)).toEqual(['ahsp_tidak_ada_analisa'])
  })
})

describe('nothing is lost without a word', () => {
  it('rows that name a unit or a category as a header would are rows', async () => {
    const hasil = await readAhsp([
      teks(
        'a.csv',
        'Kode Pekerjaan;Kategori;Uraian;Satuan;Koefisien;Uraian Pekerjaan;Satuan Pekerjaan\n' +
          '1.1.1;Bahan;Biaya item;unit;0,5;Satu;m2\n1.1.1;Bahan;Pipa;unit;;Satu;m2',
      ),
    ])
    expect(hasil.analisa[0]?.komponen.map(({ uraian }) => uraian)).toEqual(['Biaya item'])
    expect(hasil.masalah.map(({ pesan, baris }) => [pesan, baris])).toEqual([['ahsp_koefisien_kosong', 3]])
  })

  it('an item without unit and coefficient is no job, and rows after a price belong to none', async () => {
    const hasil = await readAhsp([
      teks(
        'a.csv',
        [
          'No;Uraian;Kode;Satuan;Koefisien',
          '1.1.1;Pagar 1 m2;;m2;',
          'A;TENAGA KERJA;;;',
          '1;Pekerja;L.01;OH;0,5',
          '2;Mandor;L.04;;',
          '3;Tukang;L.02;OH;0,25',
          'F;Harga satuan pekerjaan;;;',
          'Entah apa ini;;;;',
          'A;TENAGA KERJA;;;',
          '1;Pekerja;L.01;OH;0,7',
        ].join('\n'),
      ),
    ])
    expect(hasil.analisa.map((a) => [a.kode, a.komponen.map((k) => k.kodeItem)])).toEqual([
      ['1.1.1', ['L.01', 'L.02']],
    ])
    expect(hasil.masalah.filter((m) => m.tingkat === 'galat').map((m) => [m.pesan, m.baris])).toEqual([
      ['ahsp_koefisien_kosong', 5],
      ['ahsp_komponen_tanpa_pekerjaan', 10],
    ])
  })
})
