import * as d from '../decimal'
import { namesOf } from './names-of'
import { BATAS_RUMUS, type GalatRumus, type OperatorBanding, type Rumus, RumusSalah, salah } from './types'

export type Lookup = (nama: string) => d.Nilai | undefined
export type EvaluateRumus = { ok: true; nilai: d.Nilai } | GalatRumus

const NOL = d.toNilai('0')
const SERATUS = d.toNilai('100')
const TERKECIL = -200

/**
 * Value of a formula to 50 significant digits; `lookup` gets lower-case names. Every name must be known, also
 * in the branch of an `if` that is not taken; other errors count only where they are reached.
 */
export function evaluateRumus(ast: Rumus, lookup: Lookup): EvaluateRumus {
  try {
    for (const di of namesOf(ast)) {
      if (lookup(di.nama) === undefined) throw salah('RUMUS_NAMA_TIDAK_DIKENAL', di, di.nama)
    }
    return { ok: true, nilai: evaluate(ast, lookup) }
  } catch (error) {
    if (error instanceof RumusSalah) return error.galat
    throw error
  }
}

function evaluate(rumus: Rumus, lookup: Lookup): d.Nilai {
  const nilai = compute(rumus, lookup)
  const besar = d.magnitudeNilai(nilai)
  if (besar >= BATAS_RUMUS.digitBulat) throw salah('RUMUS_TERLALU_BESAR', rumus)
  return besar < TERKECIL ? NOL : nilai
}

function compute(rumus: Rumus, lookup: Lookup): d.Nilai {
  switch (rumus.jenis) {
    case 'angka':
      return d.toNilai(rumus.nilai)
    case 'nama':
      return lookup(rumus.nama) ?? NOL
    case 'minus':
      return d.negateNilai(evaluate(rumus.isi, lookup))
    case 'persen':
      return d.divideNilai(evaluate(rumus.isi, lookup), SERATUS)
    case 'banding':
      return NOL
    case 'hitung':
      return operate(rumus, evaluate(rumus.kiri, lookup), evaluate(rumus.kanan, lookup))
    case 'fungsi':
      return call(rumus, lookup)
  }
}

function operate(rumus: Rumus & { jenis: 'hitung' }, a: d.Nilai, b: d.Nilai): d.Nilai {
  if (rumus.op === '+') return d.addNilai(a, b)
  if (rumus.op === '-') return d.subtractNilai(a, b)
  if (rumus.op === '*') return d.multiplyNilai(a, b)
  if (rumus.op === '^') return power(rumus, a, b)
  if (d.signNilai(b) === 0) throw salah('RUMUS_BAGI_NOL', rumus)
  return d.divideNilai(a, b)
}

function power(rumus: Rumus, a: d.Nilai, b: d.Nilai): d.Nilai {
  const tanda = d.signNilai(a)
  if (tanda === 0 && d.signNilai(b) < 0) throw salah('RUMUS_BAGI_NOL', rumus)
  if (tanda === 0 && d.signNilai(b) === 0) throw salah('RUMUS_PANGKAT', rumus)
  if (tanda === 0) return NOL
  const bulat = d.integerOf(b)
  if (tanda < 0 && bulat === null) throw salah('RUMUS_PANGKAT', rumus)
  const batas = d.toNilai(BATAS_RUMUS.pangkat.toString())
  if (d.compareNilai(d.absNilai(b), batas) > 0) throw salah('RUMUS_PANGKAT_TERLALU_BESAR', rumus)
  return d.powNilai(a, bulat === null ? b : d.toNilai(bulat.toString()))
}

function call(rumus: Rumus & { jenis: 'fungsi' }, lookup: Lookup): d.Nilai {
  const [syarat, benar, lain] = rumus.argumen as [Rumus, Rumus, Rumus]
  if (rumus.nama === 'if') return evaluate(holds(syarat, lookup) ? benar : lain, lookup)
  const isi = rumus.argumen.map((argumen) => evaluate(argumen, lookup))
  const [a, b] = isi as [d.Nilai, d.Nilai | undefined]
  switch (rumus.nama) {
    case 'min':
      return isi.reduce((x, y) => (d.compareNilai(y, x) < 0 ? y : x))
    case 'max':
      return isi.reduce((x, y) => (d.compareNilai(y, x) > 0 ? y : x))
    case 'sum':
      return isi.reduce(d.addNilai)
    case 'avg':
      return d.divideNilai(isi.reduce(d.addNilai), d.toNilai(isi.length.toString()))
    case 'round':
      return d.roundNilai(a, digits(rumus, b))
    case 'ceil':
      return d.ceilNilai(a)
    case 'floor':
      return d.floorNilai(a)
    case 'abs':
      return d.absNilai(a)
    case 'pow':
      return power(rumus, a, b as d.Nilai)
    case 'sqrt':
      if (d.signNilai(a) < 0) throw salah('RUMUS_AKAR_NEGATIF', rumus)
      return d.sqrtNilai(a)
  }
}

function digits(rumus: Rumus, b: d.Nilai | undefined): number {
  const banyak = b === undefined ? 0 : d.integerOf(b)
  if (banyak === null || Math.abs(banyak) > BATAS_RUMUS.digitBulat)
    throw salah('RUMUS_DIGIT_PEMBULATAN', rumus)
  return banyak
}

const BANDING: Record<OperatorBanding, (urutan: number) => boolean> = {
  '=': (n) => n === 0,
  '<>': (n) => n !== 0,
  '<': (n) => n < 0,
  '<=': (n) => n <= 0,
  '>': (n) => n > 0,
  '>=': (n) => n >= 0,
}

/** A comparison, or a plain number: other than zero holds. */
function holds(syarat: Rumus, lookup: Lookup): boolean {
  if (syarat.jenis !== 'banding') return d.signNilai(evaluate(syarat, lookup)) !== 0
  const urutan = d.compareNilai(evaluate(syarat.kiri, lookup), evaluate(syarat.kanan, lookup))
  return BANDING[syarat.op](urutan)
}
