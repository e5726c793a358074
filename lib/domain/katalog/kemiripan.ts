/** The triples of letters of a folded text, word by word, so that beginnings count more than middles. */
export function tigaHuruf(teks: string): ReadonlySet<string> {
  const semua = new Set<string>()
  for (const kata of teks.split(' ').filter(Boolean)) {
    const isi = `  ${kata} `
    for (let at = 0; at + 3 <= isi.length; at++) semua.add(isi.slice(at, at + 3))
  }
  return semua
}

/** How alike two texts are by their triples, 0 to 1: twice what they share over all they have. */
export function kemiripan(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let sama = 0
  for (const satu of a) if (b.has(satu)) sama++
  return (2 * sama) / (a.size + b.size)
}
