import type { Rumus } from './types'

const KUAT = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const

/** Canonical text of a formula with its `=`, decimal comma and the fewest brackets; parses to the same value. */
export function printRumus(ast: Rumus): string {
  return `=${print(ast, 0)}`
}

function print(rumus: Rumus, least: number): string {
  const [kuat, teks] = tulis(rumus)
  return kuat < least ? `(${teks})` : teks
}

function tulis(rumus: Rumus): [kuat: number, teks: string] {
  switch (rumus.jenis) {
    case 'angka':
      return [6, rumus.nilai.replace('.', ',')]
    case 'nama':
      return [6, rumus.nama]
    case 'fungsi':
      return [6, `${rumus.nama}(${rumus.argumen.map((isi) => print(isi, 0)).join(';')})`]
    case 'persen':
      return [5, `${print(rumus.isi, 5)}%`]
    case 'minus':
      return [3, `-${print(rumus.isi, 3)}`]
    case 'banding':
      return [0, `${print(rumus.kiri, 1)}${rumus.op}${print(rumus.kanan, 1)}`]
    case 'hitung': {
      const kuat = KUAT[rumus.op]
      const [kiri, kanan] = rumus.op === '^' ? [5, 3] : [kuat, kuat + 1]
      return [kuat, `${print(rumus.kiri, kiri)}${rumus.op}${print(rumus.kanan, kanan)}`]
    }
  }
}
