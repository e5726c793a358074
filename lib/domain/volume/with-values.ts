import type { Rumus } from './types'

/** The formula with its parameters replaced by their values (decimal text); one without a value keeps its name. */
export function withValues(rumus: Rumus, nilaiOf: (nama: string) => string | null): Rumus {
  const ganti = (isi: Rumus) => withValues(isi, nilaiOf)
  switch (rumus.jenis) {
    case 'angka':
      return rumus
    case 'nama': {
      const nilai = nilaiOf(rumus.nama)
      if (nilai === null) return rumus
      const { posisi, panjang } = rumus
      const positif = { jenis: 'angka', nilai: nilai.replace('-', ''), posisi, panjang } as const
      return nilai.startsWith('-') ? { jenis: 'minus', isi: positif, posisi, panjang } : positif
    }
    case 'minus':
    case 'persen':
      return { ...rumus, isi: ganti(rumus.isi) }
    case 'fungsi':
      return { ...rumus, argumen: rumus.argumen.map(ganti) }
    default:
      return { ...rumus, kiri: ganti(rumus.kiri), kanan: ganti(rumus.kanan) }
  }
}
