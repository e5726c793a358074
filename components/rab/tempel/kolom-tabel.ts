/** Where the columns of a table are: by the words of its first line, else none; `isi` is the rest. */
export function kolomTabel<K extends string>(
  tabel: readonly (readonly string[])[],
  nama: Readonly<Record<K, RegExp>>,
): { di: Partial<Record<K, number>>; isi: readonly (readonly string[])[] } {
  const judul = tabel[0] ?? []
  const di: Partial<Record<K, number>> = {}
  for (const [kolom, kata] of Object.entries(nama) as [K, RegExp][]) {
    const at = judul.findIndex((sel, n) => kata.test(sel) && !Object.values(di).includes(n))
    if (at >= 0) di[kolom] = at
  }
  // One word may be a heading by chance; two are a line of headings.
  return Object.keys(di).length > 1 ? { di, isi: tabel.slice(1) } : { di: {}, isi: tabel }
}
