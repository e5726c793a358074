import { readFileSync } from 'node:fs'

/** The starter edition as its files hold it. */
export function readKatalogAwal() {
  const edisi = JSON.parse(readText('edisi.json')) as {
    kode: string
    nama: string
    nomor: string
    tanggal: string
    status: string
    diperiksa: boolean
    catatan: string
  }
  const komponen = new Map<string, ReturnType<typeof toKomponen>[]>()
  for (const row of readCsv('komponen.csv')) {
    const kode = row.kode_pekerjaan ?? ''
    komponen.set(kode, [...(komponen.get(kode) ?? []), toKomponen(row)])
  }
  const analisa = readCsv('pekerjaan.csv').map(
    ({ kode = '', uraian = '', satuan = '', grup = '', rujukan = '' }) => ({
      kode,
      uraian,
      satuan,
      grup,
      rujukan,
      komponen: komponen.get(kode) ?? [],
    }),
  )
  return { edisi, analisa }
}

const readText = (name: string): string =>
  readFileSync(new URL(`./katalog-awal/${name}`, import.meta.url), 'utf8')

const toKomponen = (row: Record<string, string>) => ({
  kategori: row.kategori as 'TK' | 'BHN' | 'ALT' | 'LAIN',
  kodeItem: row.kode_item ?? '',
  uraian: row.uraian ?? '',
  satuan: row.satuan ?? '',
  koefisien: row.koefisien ?? '0',
  subKode: row.analisa || null,
})

/** Our own files: comma, quotes where needed, one header row. */
function readCsv(name: string): Record<string, string>[] {
  const rows = [...readText(name).matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g)]
  const table: string[][] = [[]]
  for (const [, cell = '', end] of rows) {
    table.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\n') table.push([])
    if (end === '') break
  }
  const [header = [], ...body] = table.filter((row) => row.some((cell) => cell !== ''))
  return body.map((row) => Object.fromEntries(header.map((key, n) => [key, row[n] ?? ''])))
}
