import type { Posisi, Rumus } from './types'

export type NamaDipakai = Posisi & { nama: string }

/** Parameter names of a formula, lower-case, in the order of the text; a name comes as often as it stands. */
export function namesOf(ast: Rumus): NamaDipakai[] {
  const hasil: NamaDipakai[] = []
  const rest: Rumus[] = [ast]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.jenis === 'nama') hasil.push({ nama: node.nama, posisi: node.posisi, panjang: node.panjang })
    else if (node.jenis === 'minus' || node.jenis === 'persen') rest.push(node.isi)
    else if (node.jenis === 'fungsi') rest.push(...node.argumen)
    else if (node.jenis !== 'angka') rest.push(node.kiri, node.kanan)
  }
  return hasil.sort((a, b) => a.posisi - b.posisi)
}
