import type { ProjectStore } from '../lembar/project-store'

/** Whether the rate of a line is known: every price of its analysis is there, or the price was typed beside it. */
export function hargaLengkap({ rows, engine }: ProjectStore, pekerjaanId: string): boolean {
  const row = rows.pekerjaan.get(pekerjaanId)
  if (!row) return false
  return row.analisaId === null ? row.hargaLangsung !== null : engine.analisa(row.analisaId).lengkap
}
