import { scanAngka } from '../angka/scan-angka'
import { type Posisi, salah } from './types'

export type Token = Posisi & { jenis: 'angka' | 'nama' | 'tanda' | 'akhir'; teks: string }

// a number takes the letters glued to it along, so that 12abc and 1e5 are refused as a whole
const TOKEN = /\s+|[0-9][0-9.,a-z_]*|[a-z_][a-z0-9_]*|<>|<=|>=|[\s\S]/gi
const TANDA = new Set(['+', '-', '*', '/', '^', '(', ')', ';', '%', '=', '<', '>', '<>', '<=', '>='])

/** Pieces of a formula text in order, blanks included, each with its place; joined they are the text. */
export function splitRumus(teks: string): { teks: string; posisi: number }[] {
  return Array.from(teks.matchAll(TOKEN), (match) => ({ teks: match[0], posisi: match.index }))
}

/** Tokens of a formula without its leading `=`, ended by an `akhir`; throws RumusSalah. Numbers become decimal text. */
export function scanRumus(teks: string): Token[] {
  const pieces = splitRumus(teks).filter((piece) => piece.teks.trim() !== '')
  if (pieces[0]?.teks === '=') pieces.shift()
  const tokens = pieces.map((piece) => toToken(piece.teks, piece.posisi))
  tokens.push({ jenis: 'akhir', teks: '', posisi: teks.length, panjang: 0 })
  return tokens
}

function toToken(teks: string, posisi: number): Token {
  const di = { posisi, panjang: teks.length }
  if (/^[0-9]/.test(teks)) {
    const angka = scanAngka(teks)
    if (!angka.ok) throw salah('RUMUS_ANGKA', di, teks)
    return { jenis: 'angka', teks: angka.nilai, ...di }
  }
  if (/^[a-z_]/i.test(teks)) return { jenis: 'nama', teks: teks.toLowerCase(), ...di }
  if (TANDA.has(teks)) return { jenis: 'tanda', teks, ...di }
  throw salah(teks === ',' ? 'RUMUS_KOMA' : 'RUMUS_KARAKTER', di, teks)
}
