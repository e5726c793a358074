import type { ProjectStore } from '../lembar/project-store'

export interface Pemakai {
  jenis: 'pekerjaan' | 'analisa'
  id: string
  kode: string
  uraian: string
}

/** Lines and bundles that use an analysis; lines first, in the order of the rows. */
export function pemakaiAnalisa({ rows, indeks }: ProjectStore, analisaId: string): Pemakai[] {
  const induk = new Set(indeks.bundelDari(analisaId).map((row) => row.analisaId))
  return [
    ...indeks
      .pekerjaanOf(analisaId)
      .map(({ id, kode, uraian }) => ({ jenis: 'pekerjaan' as const, id, kode, uraian })),
    ...[...induk].flatMap((id) => {
      const row = rows.analisa.get(id)
      return row ? [{ jenis: 'analisa' as const, id, kode: row.kode, uraian: row.uraian }] : []
    }),
  ]
}
