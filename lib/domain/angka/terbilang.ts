import { toScaled } from '../decimal'

const SATUAN = new Map(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map((kata, i) => [
    BigInt(i),
    kata,
  ]),
)
const BESAR = ['kuintiliun', 'kuadriliun', 'triliun', 'miliar', 'juta', 'ribu'] as const

/** An amount in Indonesian words, rounded HALF_UP to whole rupiah: "dua juta sepuluh ribu rupiah". */
export function terbilang(nilai: string): string {
  const n = toScaled(nilai, 0)
  if (n === 0n) return 'nol rupiah'
  return `${n < 0n ? 'minus ' : ''}${kata(n < 0n ? -n : n).join(' ')} rupiah`
}

// above 10^21 the largest name carries a number of thousands itself: "seribu kuintiliun"
function kata(n: bigint): string[] {
  const hasil: string[] = []
  let rest = n
  let unit = 10n ** 18n
  for (const nama of BESAR) {
    const banyak = rest / unit
    rest %= unit
    unit /= 1000n
    if (banyak === 1n && nama === 'ribu') hasil.push('seribu')
    else if (banyak > 0n) hasil.push(...kata(banyak), nama)
  }
  return hasil.concat(ratusan(rest))
}

function ratusan(n: bigint): string[] {
  const ratus = n / 100n
  const sisa = n % 100n
  const hasil = ratus === 0n ? [] : ratus === 1n ? ['seratus'] : [satuan(ratus), 'ratus']
  if (sisa === 10n) return [...hasil, 'sepuluh']
  if (sisa === 11n) return [...hasil, 'sebelas']
  if (sisa > 11n && sisa < 20n) return [...hasil, satuan(sisa - 10n), 'belas']
  if (sisa >= 20n) hasil.push(satuan(sisa / 10n), 'puluh')
  return sisa % 10n === 0n ? hasil : [...hasil, satuan(sisa % 10n)]
}

const satuan = (n: bigint) => SATUAN.get(n) as string
