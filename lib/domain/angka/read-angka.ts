import { type KodeAngka, type Konvensi, type ScanAngka, scanAngka } from './scan-angka'

export type { Konvensi } from './scan-angka'

export type ReadAngka = { ok: true; nilai: string; ambigu: boolean } | { ok: false; kode: KodeAngka }

const RUPIAH = /^rp\.?\s*/i
const SIGN = /^[+\-−]\s*/

/**
 * Reads a typed or pasted number to decimal text with a point, exactly, by the table of domain.md (Numbers).
 * Sign, unicode minus, `Rp`, outer spaces and accounting brackets are accepted. `ambigu`: one separator
 * before exactly three digits ("1.234", "1,234"), read as id-ID unless `konvensi` says otherwise.
 */
export function readAngka(teks: string, konvensi?: Konvensi): ReadAngka {
  const hasil = readSigned(teks, konvensi)
  return hasil.ok ? { ok: true, nilai: hasil.nilai, ambigu: hasil.ambigu } : hasil
}

/** As readAngka, with the convention that the writing gives away. */
export function readSigned(teks: string, konvensi?: Konvensi): ScanAngka {
  const trimmed = teks.trim()
  if (trimmed === '') return { ok: false, kode: 'KOSONG' }
  let body = trimmed.replace(RUPIAH, '')
  const brackets = body.startsWith('(') && body.endsWith(')')
  if (brackets) body = body.slice(1, -1).trim().replace(RUPIAH, '')
  const sign = SIGN.exec(body)?.[0] ?? ''
  if (sign !== '') body = body.slice(sign.length).replace(RUPIAH, '')
  if (brackets && sign !== '') return { ok: false, kode: 'BUKAN_ANGKA' }
  const hasil = scanAngka(body, konvensi)
  const negative = brackets || (sign !== '' && !sign.startsWith('+'))
  if (!hasil.ok || !negative || hasil.nilai === '0') return hasil
  return { ...hasil, nilai: `-${hasil.nilai}` }
}
