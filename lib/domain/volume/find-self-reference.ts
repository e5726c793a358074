/** Shortest way from `nama` back to itself over `next`, first = last; null when there is none. */
export function findSelfReference(nama: string, next: (nama: string) => Iterable<string>): string[] | null {
  const asal = new Map<string, string>()
  const queue = [nama]
  for (const kini of queue) {
    for (const ke of next(kini)) {
      if (ke === nama) return trace(nama, kini, asal)
      if (asal.has(ke)) continue
      asal.set(ke, kini)
      queue.push(ke)
    }
  }
  return null
}

function trace(nama: string, akhir: string, asal: ReadonlyMap<string, string>): string[] {
  const jalur = [nama]
  for (let kini = akhir; kini !== nama; kini = asal.get(kini) as string) jalur.push(kini)
  jalur.push(nama)
  return jalur.reverse()
}
