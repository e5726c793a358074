import type { DataJelas } from '@/lib/domain/jelaskan/types'
import { createRekapEngine } from '@/lib/domain/rekap/rekap-engine'
import type { RekapInput } from '@/lib/domain/rekap/types'
import type { BarisUkur } from '@/lib/domain/volume/types'

export type Ukur = BarisUkur & { id: string; pekerjaanId: string }
interface Tambahan {
  rumus?: Record<string, string>
  koefisien?: Record<string, string>
  ukur?: Ukur[]
  parameter?: { nama: string; nilai: string; satuan: string | null; label: string | null }[]
}

/** The rows of an estimate as explanations are read from. */
export function dataOf(
  input: RekapInput,
  { rumus, koefisien, ukur = [], parameter = [] }: Tambahan = {},
): DataJelas {
  const map = <T extends { id: string }, U>(rows: readonly T[], more: (row: T) => U) =>
    new Map(rows.map((row) => [row.id, { ...row, ...more(row) }]))
  const katalog = { sumber: 'referensi', katalogEdisi: 'AHSP-2025', katalogKode: 'A.1' } as const
  return {
    engine: createRekapEngine(input),
    rows: {
      klasifikasi: map(input.klasifikasi, () => ({})),
      pekerjaan: map(input.pekerjaan, ({ id }) => ({ volumeFormula: rumus?.[id] ?? null })),
      analisa: map(input.analisa, () => katalog),
      komponen: map(input.komponen, ({ id }) => ({ koefisienFormula: koefisien?.[id] ?? null })),
      hargaItem: map(input.hargaItem, () => ({})),
      pengukuran: map(ukur, () => ({})),
      parameter: new Map(parameter.map((row) => [row.nama, row])),
    },
    ukuranOf: (id) => ukur.filter((row) => row.pekerjaanId === id),
  }
}
