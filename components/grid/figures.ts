import { type Konvensi, readAngka } from '@/lib/domain/angka/read-angka'
import type { Core } from './core'
import { textToEdit } from './plan'
import type { CellEdit, GridColumn } from './types'

/** A decimal in id-ID writing that can be read one way only: no groups, and never just three digits behind the comma. */
export function plainId(nilai: string): string {
  const [whole = '', fraction] = nilai.split('.')
  if (fraction === undefined) return whole
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`
}

/** A figure of this convention as the pages read figures; what is no figure (a formula, a word) stays as it is. */
export function rewritten(text: string, konvensi: Konvensi): string {
  const read = readAngka(text, konvensi)
  return read.ok ? plainId(read.nilai) : text
}

/** Typed or shown in English, a figure goes to the page as the page reads it. */
export function typedFigure(core: Core, column: GridColumn | undefined, text: string): string {
  const { locale } = core.wiring().props.pesan
  return locale === 'en' && column?.angka ? rewritten(text, 'en') : text
}

export function inIndonesian(core: Core, edit: CellEdit): CellEdit {
  const column = core.table().columns.find(({ key }) => key === edit.key)
  return { ...edit, text: typedFigure(core, column, edit.text) }
}

/** False where a figure in id-ID writing is the one that the cell holds already. */
export function changesFigure(core: Core, { id, key, text }: CellEdit): boolean {
  const { columns, getRow } = core.table()
  if (!columns.find((column) => column.key === key)?.angka) return true
  const held = readAngka(textToEdit(getRow(id), key), core.wiring().props.pesan.locale)
  const given = readAngka(text, 'id')
  return !held.ok || !given.ok || held.nilai !== given.nilai
}
