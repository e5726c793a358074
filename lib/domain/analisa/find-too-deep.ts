import type { Bundle } from './find-siklus'

/** Bundles may be nested this many levels below an analysis (domain.md, Rekap). */
export const BATAS_BERSARANG = 10

/** A path of ids (`dari` uses `ke`) with more than 10 bundles one below the other; null when there is none. */
export function findTooDeep(bundles: Iterable<Bundle>): string[] | null {
  const list = [...bundles]
  // putaran[n]: the analyses with a chain of n bundles below them, and the first of that chain
  const putaran = [new Map(list.map((bundle) => [bundle.ke, '']))]
  for (let bawah = putaran[0]; bawah && bawah.size > 0; bawah = putaran.at(-1)) {
    if (putaran.length > BATAS_BERSARANG + 1) return trace(putaran)
    const naik = new Map<string, string>()
    for (const { dari, ke } of list) if (bawah.has(ke)) naik.set(dari, ke)
    putaran.push(naik)
  }
  return null
}

function trace(putaran: readonly ReadonlyMap<string, string>[]): string[] {
  const [awal = ''] = putaran.at(-1)?.keys() ?? []
  const jalur = [awal]
  for (const bawah of putaran.slice(1).reverse()) jalur.push(bawah.get(jalur.at(-1) as string) as string)
  return jalur
}
