import { kataLonggar } from '@/lib/domain/katalog/fold-cari'

export interface Dicari {
  kunci: string
  /** Folded (`foldLonggar`): code, name and other words it is found by. */
  teks: string
  /** Breaks ties: pages before actions before rows. */
  peringkat: number
}

const TEPAT = 4
const AWAL = 3
const DALAM = 2
const URUT = 1

/** Every letter of the word in this order, without a long way between them: `bkstg` finds `bekisting`. */
function isUrut(kata: string, teks: string): boolean {
  if (kata.length < 3) return false
  return teks.split(' ').some((isi) => {
    if (isi.length > kata.length * 2 || isi[0] !== kata[0]) return false
    let at = 0
    for (const huruf of isi) if (huruf === kata[at]) at++
    return at === kata.length
  })
}

function nilaiKata(kata: string, teks: string): number {
  const at = ` ${teks} `.indexOf(` ${kata}`)
  if (at >= 0) return ` ${teks} `.startsWith(` ${kata} `, at) ? TEPAT : AWAL
  if (teks.includes(kata)) return DALAM
  return isUrut(kata, teks) ? URUT : 0
}

/** How well the words meet the text, in any order; 0 where one of them is not there. */
function nilaiCocok(kata: readonly string[], teks: string): number {
  let jumlah = 0
  for (const satu of kata) {
    const nilai = nilaiKata(satu, teks)
    if (nilai === 0) return 0
    jumlah += nilai
  }
  return jumlah
}

/** The best `maks` for what was typed; those used lately come first among equals, and alone where nothing is typed. */
export function pilihCocok<T extends Dicari>(
  semua: readonly T[],
  ketik: string,
  terakhir: readonly string[],
  maks: number,
): T[] {
  const kata = kataLonggar(ketik)
  const lalu = new Map(terakhir.map((kunci, n) => [kunci, terakhir.length - n]))
  return semua
    .map((isi, n) => ({ isi, n, nilai: nilaiCocok(kata, isi.teks), lalu: lalu.get(isi.kunci) ?? 0 }))
    .filter(({ nilai }) => kata.length === 0 || nilai > 0)
    .sort((a, b) => b.nilai - a.nilai || b.lalu - a.lalu || a.isi.peringkat - b.isi.peringkat || a.n - b.n)
    .slice(0, maks)
    .map(({ isi }) => isi)
}
