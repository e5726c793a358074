import { namesOf } from '@/lib/domain/volume/names-of'
import { parseRumus } from '@/lib/domain/volume/parse-rumus'
import type { ProjectStore } from '../lembar/project-store'

export interface PakaiParameter {
  halaman: 'volume' | 'analisa'
  id: string
  nama: string
  rumus: string
}

/** Lines, coefficients and other parameters whose formula names a parameter; the text is parsed, not searched. */
export function pakaiParameter({ rows }: ProjectStore, nama: string): PakaiParameter[] {
  const kecil = nama.toLowerCase()
  const sebut = (rumus: string | null): rumus is string => {
    if (rumus === null || !rumus.startsWith('=')) return false
    const parsed = parseRumus(rumus)
    return parsed.ok && namesOf(parsed.ast).some((satu) => satu.nama === kecil)
  }
  return [
    ...[...rows.parameter.values()].flatMap(({ id, nama: lain, nilai }) =>
      sebut(nilai) ? [{ halaman: 'volume' as const, id, nama: lain, rumus: nilai }] : [],
    ),
    ...[...rows.pekerjaan.values()].flatMap(({ id, uraian, volumeFormula }) =>
      sebut(volumeFormula) ? [{ halaman: 'volume' as const, id, nama: uraian, rumus: volumeFormula }] : [],
    ),
    ...[...rows.komponen.values()].flatMap(({ analisaId, koefisienFormula }) =>
      sebut(koefisienFormula)
        ? [
            {
              halaman: 'analisa' as const,
              id: analisaId,
              nama: rows.analisa.get(analisaId)?.uraian ?? '',
              rumus: koefisienFormula,
            },
          ]
        : [],
    ),
  ]
}
