import type { Nilai } from '../decimal'
import { evaluateRumus } from './evaluate-rumus'
import { findFaulty, type HasilParameter } from './hitung-parameter'
import { namesOf } from './names-of'
import { parseRumus } from './parse-rumus'
import type { Galat } from './types'

/** What hitungParameter returned, or only its values. */
export type Parameter = Pick<HasilParameter, 'nilai' | 'galat'> | ReadonlyMap<string, Nilai>

/** Parses and evaluates a formula text; a parameter without a value is named with its own error. */
export function hitungRumus(teks: string, parameter: Parameter): { ok: true; nilai: Nilai } | Galat {
  const parsed = parseRumus(teks)
  if (!parsed.ok) return parsed
  const { nilai, galat } = 'nilai' in parameter ? parameter : { nilai: parameter, galat: new Map() }
  return findFaulty(namesOf(parsed.ast), galat) ?? evaluateRumus(parsed.ast, (nama) => nilai.get(nama))
}
