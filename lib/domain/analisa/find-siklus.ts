export type Bundle = { dari: string; ke: string }

/** A cycle among bundles (`dari` uses `ke`) as a path of ids, first = last; null when there is none. */
export function findSiklus(bundles: Iterable<Bundle>): string[] | null {
  const anak = new Map<string, string[]>()
  for (const { dari, ke } of bundles) {
    const daftar = anak.get(dari)
    if (daftar) daftar.push(ke)
    else anak.set(dari, [ke])
  }
  const selesai = new Set<string>()
  for (const awal of anak.keys()) {
    const siklus = selesai.has(awal) ? null : walk(awal, anak, selesai)
    if (siklus) return siklus
  }
  return null
}

// depth first with its own stack: a chain may be longer than the call stack
function walk(awal: string, anak: ReadonlyMap<string, string[]>, selesai: Set<string>): string[] | null {
  const jalur = [awal]
  const terbuka = new Set(jalur)
  const sisa = [anak.get(awal)?.values()]
  while (jalur.length > 0) {
    const berikut = sisa.at(-1)?.next()
    if (berikut === undefined || berikut.done) {
      const id = jalur.pop() as string
      sisa.pop()
      terbuka.delete(id)
      selesai.add(id)
    } else if (terbuka.has(berikut.value)) {
      return [...jalur.slice(jalur.indexOf(berikut.value)), berikut.value]
    } else if (!selesai.has(berikut.value)) {
      jalur.push(berikut.value)
      terbuka.add(berikut.value)
      sisa.push(anak.get(berikut.value)?.values())
    }
  }
  return null
}
