import type { Perubahan } from './perubahan'
import type { Rows } from './rows'

/**
 * A catalogue analysis whose komponen change is a modified one, as the server says, too; but where the change itself
 * says what the analysis is (an edit taken back), that holds. Gives the analyses that were marked.
 */
export function tandaiModifikasi(rows: Rows, perubahan: Perubahan, terlibat: Iterable<string>): string[] {
  const bersumber = new Set(
    [...(perubahan.analisa?.ubah ?? []), ...(perubahan.analisa?.baru ?? [])].flatMap(({ id, sumber }) =>
      id && sumber ? [id] : [],
    ),
  )
  const ditandai: string[] = []
  for (const id of new Set(terlibat)) {
    const row = rows.analisa.get(id)
    if (row?.sumber !== 'referensi' || bersumber.has(id)) continue
    rows.analisa.set(id, { ...row, sumber: 'modifikasi' })
    ditandai.push(id)
  }
  return ditandai
}
