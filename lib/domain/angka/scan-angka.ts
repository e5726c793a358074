export type Konvensi = 'id' | 'en'
export type KodeAngka = 'KOSONG' | 'BUKAN_ANGKA' | 'EKSPONEN' | 'PENGELOMPOKAN'

/** `bukti`: the convention this writing can only belong to, null when both would write it so. */
export type ScanAngka =
  | { ok: true; nilai: string; ambigu: boolean; bukti: Konvensi | null }
  | { ok: false; kode: KodeAngka }

const GROUPED = { '.': /^[1-9]\d{0,2}(\.\d{3})+$/, ',': /^[1-9]\d{0,2}(,\d{3})+$/ } as const
const BODY = /^\d[\d.,]*$/
const EXPONENT = /^\d[\d.,]*e[+-]?\d+$/i

/** Reads unsigned digits with separators by the table of domain.md (Numbers); exact. */
export function scanAngka(teks: string, konvensi?: Konvensi): ScanAngka {
  if (!BODY.test(teks)) return { ok: false, kode: EXPONENT.test(teks) ? 'EKSPONEN' : 'BUKAN_ANGKA' }
  const point = teks.lastIndexOf('.')
  const comma = teks.lastIndexOf(',')
  if (point < 0 && comma < 0) return read(teks, '', false, null)
  const separator = point > comma ? '.' : ','
  const other = separator === '.' ? ',' : '.'
  const at = Math.max(point, comma)
  const whole = teks.slice(0, at)
  const fraction = teks.slice(at + 1)
  const asDecimal: Konvensi = separator === ',' ? 'id' : 'en'
  if (Math.min(point, comma) >= 0) {
    if (!GROUPED[other].test(whole) || fraction === '') return refused
    return read(whole.replaceAll(other, ''), fraction, false, asDecimal)
  }
  const grouped = GROUPED[separator].test(teks)
  const asGroup: Konvensi = separator === '.' ? 'id' : 'en'
  if (whole.includes(separator)) {
    return grouped ? read(teks.replaceAll(separator, ''), '', false, asGroup) : refused
  }
  if (fraction === '') return refused
  if (!grouped) return read(whole, fraction, false, asDecimal)
  const groups = (konvensi ?? 'id') === asGroup
  return read(groups ? whole + fraction : whole, groups ? '' : fraction, konvensi === undefined, null)
}

const refused: ScanAngka = { ok: false, kode: 'PENGELOMPOKAN' }

function read(whole: string, fraction: string, ambigu: boolean, bukti: Konvensi | null): ScanAngka {
  const digits = fraction.replace(/0+$/, '')
  const integer = whole.replace(/^0+(?=\d)/, '')
  return { ok: true, nilai: digits === '' ? integer : `${integer}.${digits}`, ambigu, bukti }
}
