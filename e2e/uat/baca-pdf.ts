import { inflateSync } from 'node:zlib'

type Huruf = ReadonlyMap<string, string>

/** The texts of a PDF, read from its content streams through the character maps of its fonts, as a viewer's search does. */
export function bacaPdf(berkas: Buffer): string {
  const objek = objectsOf(berkas)
  const huruf = new Map<string, Huruf>()
  for (const { kamus } of objek.values())
    for (const [, nama = '', nomor = ''] of kamus.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, peta = ''] = objek.get(nomor)?.kamus.match(/\/ToUnicode (\d+) 0 R/) ?? []
      huruf.set(nama, readMap(objek.get(peta)?.isi ?? ''))
    }
  return [...objek.values()]
    .filter(({ isi }) => /\bBT\b/.test(isi))
    .flatMap(({ isi }) => linesOf(isi, huruf))
    .join('')
}

interface Objek {
  kamus: string
  isi: string
}

function objectsOf(berkas: Buffer): Map<string, Objek> {
  const teks = berkas.toString('latin1')
  const semua = new Map<string, Objek>()
  for (const { 1: nomor = '', index } of teks.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const isi = teks.slice(index, teks.indexOf('endobj', index))
    const at = isi.indexOf('stream\n')
    semua.set(nomor, {
      kamus: at < 0 ? isi : isi.slice(0, at),
      isi: at < 0 ? '' : inflate(berkas.subarray(index + at + 7, index + isi.indexOf('endstream', at))),
    })
  }
  return semua
}

function inflate(isi: Buffer): string {
  try {
    return inflateSync(isi).toString('latin1')
  } catch {
    return ''
  }
}

function readMap(peta: string): Huruf {
  const huruf = new Map<string, string>()
  for (const [, dari = '', isi = ''] of peta.matchAll(/<(\w{4})>\s*<\w{4}>\s*\[([^\]]*)\]/g)) {
    const awal = Number.parseInt(dari, 16)
    for (const [n, [, hex = '']] of [...isi.matchAll(/<(\w+)>/g)].entries())
      huruf.set((awal + n).toString(16).padStart(4, '0'), fromHex(hex))
  }
  return huruf
}

/** One text for each piece that is shown, in the font that was chosen last. */
function linesOf(isi: string, huruf: ReadonlyMap<string, Huruf>): string[] {
  let kini: Huruf = new Map()
  return [...isi.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\]\s*TJ/g)].flatMap(([, nama, baris]) => {
    if (nama !== undefined) kini = huruf.get(nama) ?? kini
    return baris === undefined ? [] : [textOf(baris, kini)]
  })
}

const fours = (hex: string) => hex.match(/\w{4}/g) ?? []
const fromHex = (hex: string) =>
  fours(hex)
    .map((satu) => String.fromCharCode(Number.parseInt(satu, 16)))
    .join('')

const textOf = (baris: string, huruf: Huruf) =>
  [...baris.matchAll(/<(\w+)>/g)]
    .flatMap(([, hex = '']) => fours(hex))
    .map((satu) => huruf.get(satu.toLowerCase()) ?? '?')
    .join('')
