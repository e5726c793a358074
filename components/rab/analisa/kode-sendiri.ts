import type { ProjectStore } from '../lembar/project-store'

/** Is this a code that the app gives to an own analysis? */
export const isKodeSendiri = (kode: string): boolean => /^KUS-\d/.test(kode)

/** The code of the project's next own analysis: KUS-01, then one above the highest there is. */
export function kodeSendiri({ rows }: Pick<ProjectStore, 'rows'>): string {
  const nomor = [...rows.analisa.values()].map(({ kode }) =>
    Number.parseInt(/^KUS-(\d{1,6})$/.exec(kode)?.[1] ?? '0', 10),
  )
  return `KUS-${String(Math.max(0, ...nomor) + 1).padStart(2, '0')}`
}
