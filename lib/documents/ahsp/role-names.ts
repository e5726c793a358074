import type { PeranKolom } from '@/lib/contracts/katalog'

/** Names of columns, Indonesian and English, the more particular first. */
const NAMA: readonly (readonly [RegExp, PeranKolom])[] = [
  [/\b(harga|price|rupiah|biaya|cost|amount|tarif|upah dasar)\b|\brp\b/, 'harga'],
  [/^(jumlah|total)$/, 'harga'],
  [/\b(koefisien|koef|coefficient|coef|coeff|indeks|index|kuantitas|quantity|qty)\b/, 'koefisien'],
  [
    /\b(kode|code|no|nomor)\b.*\b(pekerjaan|analisa|analisis|ahsp|induk|job|work|analysis)\b/,
    'kode_pekerjaan',
  ],
  [/\b(job|work|analysis)\b.*\b(code|id)\b/, 'kode_pekerjaan'],
  [/\bkode\b.*\b(item|bahan|sumber|komponen|upah|alat|barang|input|sda)\b/, 'kode_item'],
  [/\b(item|resource|component|material)\b.*\b(code|id)\b/, 'kode_item'],
  [/^(kategori|category|jenis|tipe|type|kelompok)\b(?!.*\bpekerjaan\b)/, 'kategori'],
  [/\b(satuan|sat|unit|uom)\b.*\b(pekerjaan|job|work|analisa)\b/, 'satuan_pekerjaan'],
  [/\b(job|work)\b.*\bunit\b/, 'satuan_pekerjaan'],
  [/\b(satuan|sat|uom|unit)\b/, 'satuan'],
  [/^(grup|group|bab|divisi|division|chapter|klasifikasi|kelompok pekerjaan|jenis pekerjaan)$/, 'grup'],
  [/^(rujukan|referensi|reference|dasar( hukum)?|acuan|lampiran|pasal)\b/, 'rujukan'],
  [/^(kode|code|kd)$/, 'kode'],
  [
    /\b(uraian|nama|deskripsi|description|name|jenis)\b.*\b(pekerjaan|analisa|job|work)\b/,
    'uraian_pekerjaan',
  ],
  [/\b(job|work|analysis)\b.*\b(name|description)\b|^(pekerjaan|job|work|analisa)$/, 'uraian_pekerjaan'],
  [/\b(uraian|nama|deskripsi|description|name|komponen|component|item|bahan|material)\b/, 'uraian'],
  [/^(no|nomor|nr|number|urut|no urut)$/, 'no'],
]

/** The name of a column as it is compared: small letters, signs as spaces. */
export const foldJudul = (judul: string): string =>
  judul
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** What a column of this name holds, or null. Names are short: a sentence names nothing. */
export function roleOfName(judul: string): PeranKolom | null {
  const nama = foldJudul(judul)
  if (nama === '' || nama.length > 40) return null
  return NAMA.find(([pola]) => pola.test(nama))?.[1] ?? null
}
