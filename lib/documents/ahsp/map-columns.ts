import type { PeranKolom } from '@/lib/contracts/katalog'
import { isKodeAnalisa, isSatuan, kategoriOf } from './cell-words'
import { foldJudul, roleOfName } from './role-names'
import type { Kolom, Sel } from './types'

/** Rows that are looked at to know a column by what is in it. */
const CONTOH = 400
const ULANG: ReadonlySet<PeranKolom> = new Set(['harga', 'abaikan'])

/** What each column holds: as chosen, by its name, else by what is in it. A role is given once. */
export function mapColumns(
  judul: readonly string[],
  isi: readonly (readonly Sel[])[],
  pilihan: Readonly<Record<string, PeranKolom>> = {},
): Kolom[] {
  const contoh = isi.filter((row) => row.length > 0).slice(0, CONTOH)
  const lebar = contoh.reduce((n, row) => Math.max(n, row.length), judul.length)
  const kolom = Array.from({ length: lebar }, (_, index): Kolom => {
    const name = (judul[index] ?? '').trim()
    const chosen = pilihan[String(index)]
    if (chosen) return { index, judul: name, peran: chosen, yakin: 'pilihan' }
    const peran = roleOfName(name)
    return { index, judul: name, peran: peran ?? 'abaikan', yakin: peran ? 'nama' : 'tidak' }
  })
  bundleColumn(kolom)
  twoOfAKind(kolom)
  once(kolom)
  guess(kolom, contoh)
  return kolom
}

/** `analisa` behind the coefficients names what is used as a bundle, not the job: bundles are known by their code. */
function bundleColumn(kolom: Kolom[]): void {
  const koefisien = kolom.find((k) => k.peran === 'koefisien')?.index ?? kolom.length
  const last = kolom.find(
    (k) => k.index > koefisien && k.yakin === 'nama' && /^analis[ai]s?$/.test(foldJudul(k.judul)),
  )
  if (last) Object.assign(last, { peran: 'abaikan', yakin: 'tidak' })
}

/** Of two columns of names (or of units) the first is the job's, unless their names tell which is which. */
function twoOfAKind(kolom: Kolom[]): void {
  const bebas = (peran: PeranKolom) => kolom.filter((k) => k.peran === peran && k.yakin === 'nama')
  const nama = [...bebas('uraian_pekerjaan'), ...bebas('uraian')].sort((a, b) => a.index - b.index)
  const [satu, dua] = nama
  if (satu && !dua && satu.peran === 'uraian_pekerjaan') satu.peran = 'uraian'
  if (satu && dua && !nama.some((k) => k.peran === 'uraian_pekerjaan')) satu.peran = 'uraian_pekerjaan'
  if (satu && dua && !nama.some((k) => k.peran === 'uraian')) dua.peran = 'uraian'
  if (!nama.some((k) => k.peran === 'uraian_pekerjaan')) return
  const satuan = bebas('satuan')
  const [pertama, kedua] = satuan
  if (pertama && kedua && bebas('satuan_pekerjaan').length === 0) pertama.peran = 'satuan_pekerjaan'
  const kode = bebas('kode')
  if (kode[0] && bebas('kode_pekerjaan').length === 0) kode[0].peran = 'kode_pekerjaan'
  if (kode[0] && kode[1] && bebas('kode_item').length === 0) kode[1].peran = 'kode_item'
}

/** The first column of a role keeps it; what the person chose goes before all. */
function once(kolom: Kolom[]): void {
  const taken = new Set(kolom.filter((k) => k.yakin === 'pilihan').map((k) => k.peran))
  for (const k of kolom) {
    if (k.yakin === 'pilihan' || ULANG.has(k.peran)) continue
    if (taken.has(k.peran)) Object.assign(k, { peran: 'abaikan', yakin: 'tidak' })
    else taken.add(k.peran)
  }
}

interface Isi {
  kolom: Kolom
  terisi: number
  angka: number
  pecahan: number
  kode: number
  satuan: number
  kategori: number
  panjang: number
}

/** Roles that no name gave, by the content of columns that are not known yet: at least half of it must fit. */
function guess(kolom: Kolom[], contoh: readonly (readonly Sel[])[]): void {
  const bebas = kolom
    .filter((k) => k.yakin === 'tidak' && !isOrdinal(k.judul))
    .map((k) => measure(k, contoh))
    .filter((isi) => isi.terisi > 0)
  const known = new Set(kolom.map((k) => k.peran))
  const give = (peran: PeranKolom, fits: (isi: Isi) => number) => {
    if (known.has(peran)) return
    const [best] = bebas
      .filter((isi) => isi.kolom.yakin === 'tidak' && fits(isi) > 0)
      .sort((a, b) => fits(b) - fits(a))
    if (best) Object.assign(best.kolom, { peran, yakin: 'isi' })
  }
  const half = (isi: Isi, n: number) => (n * 2 >= isi.terisi ? n : 0)
  const punyaKode = known.has('kode') || known.has('kode_pekerjaan')
  if (!punyaKode) give('kode', (isi) => half(isi, isi.kode))
  if (!known.has('harga') || !kolom.some((k) => k.judul !== '')) {
    give('koefisien', (isi) => (isi.pecahan > 0 ? half(isi, isi.angka) : 0))
  }
  give('satuan', (isi) => half(isi, isi.satuan))
  if (kolom.every((k) => k.judul === '')) give('kategori', (isi) => half(isi, isi.kategori))
  if (!known.has('uraian_pekerjaan')) give('uraian', (isi) => (isi.panjang >= 8 ? isi.panjang : 0))
}

const isOrdinal = (judul: string) => /^(keterangan|catatan|note|remark|spesifikasi)/.test(foldJudul(judul))

function measure(kolom: Kolom, contoh: readonly (readonly Sel[])[]): Isi {
  const isi = { kolom, terisi: 0, angka: 0, pecahan: 0, kode: 0, satuan: 0, kategori: 0, panjang: 0 }
  for (const row of contoh) {
    const sel = row[kolom.index]
    if (!sel || sel.teks === '') continue
    isi.terisi++
    if (/^\d+([.,]\d+)?$/.test(sel.teks)) isi.angka++
    if (/^\d+[.,]\d+$/.test(sel.teks)) isi.pecahan++
    if (!sel.angka && isKodeAnalisa(sel.teks)) isi.kode++
    if (isSatuan(sel.teks)) isi.satuan++
    if (kategoriOf(sel.teks)) isi.kategori++
    isi.panjang += sel.teks.length
  }
  if (isi.terisi > 0) isi.panjang = Math.floor(isi.panjang / isi.terisi)
  return isi
}
