import { namesOf } from './names-of'
import { parseRumus } from './parse-rumus'
import type { ParameterRow } from './types'

/** Lower-case names of the parameters whose formula names `nama` itself. Formulas that do not parse use nothing. */
export function parametersUsing(list: readonly ParameterRow[], nama: string): Set<string> {
  return new Set(usersByName(list).get(nama.toLowerCase()))
}

/** As parametersUsing, and whatever uses those in turn; `nama` itself only when it stands in a cycle. */
export function dependantsOf(list: readonly ParameterRow[], nama: string): Set<string> {
  const pemakai = usersByName(list)
  const hasil = new Set(pemakai.get(nama.toLowerCase()))
  for (const n of hasil) for (const ke of pemakai.get(n) ?? []) hasil.add(ke)
  return hasil
}

function usersByName(list: readonly ParameterRow[]): Map<string, Set<string>> {
  const pemakai = new Map<string, Set<string>>()
  for (const { nama, nilai } of list) {
    const parsed = nilai.trimStart().startsWith('=') ? parseRumus(nilai) : null
    if (!parsed?.ok) continue
    for (const di of namesOf(parsed.ast)) {
      const set = pemakai.get(di.nama) ?? new Set()
      pemakai.set(di.nama, set.add(nama.toLowerCase()))
    }
  }
  return pemakai
}
