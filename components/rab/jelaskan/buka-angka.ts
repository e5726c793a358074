import type { KeyboardEvent, MouseEvent } from 'react'
import type { Alamat } from '@/lib/domain/jelaskan/alamat'
import type { Kenapa } from './use-kenapa'

type AlamatOf = (baris: string, kolom: string) => Alamat | null

function cellOf(sel: Element | null): { baris: string; kolom: string } | null {
  const baris = sel?.closest<HTMLElement>('[role=row]')?.dataset.id
  return sel && baris !== undefined ? { baris, kolom: sel.id.slice(sel.id.lastIndexOf(':') + 1) } : null
}

const alamatDi = (sel: Element | null, alamatOf: AlamatOf): Alamat | null => {
  const cell = cellOf(sel)
  return cell && alamatOf(cell.baris, cell.kolom)
}

const isWide = () => matchMedia('(min-width: 1280px)').matches

/** On what surrounds a grid: Enter on a figure, or a click, explains it. */
export function bukaAngka(kenapa: Kenapa, alamatOf: AlamatOf) {
  return {
    onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
      const { target } = event
      if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey || event.altKey) return
      if (!(target instanceof Element) || target.getAttribute('role') !== 'treegrid') return
      const sel = document.getElementById(target.getAttribute('aria-activedescendant') ?? '')
      const alamat = alamatDi(sel, alamatOf)
      if (!alamat) return
      event.preventDefault()
      event.stopPropagation()
      kenapa.buka(alamat, true)
    },
    onClick({ target }: MouseEvent<HTMLElement>) {
      if (!(target instanceof Element) || target.closest('[data-toggle], [data-editor]')) return
      const alamat = alamatDi(target.closest('[role=gridcell]'), alamatOf)
      if (alamat) kenapa.buka(alamat, !isWide())
    },
  }
}

/** While the panel is open it follows the cell that the keyboard stands on. */
export function ikutiAngka(kenapa: Kenapa, alamatOf: AlamatOf) {
  return (baris: string | null, kolom: string | null) => {
    if (kenapa.jejak.length === 0 || baris === null || kolom === null || !isWide()) return
    if (document.activeElement?.getAttribute('role') !== 'treegrid') return
    const alamat = alamatOf(baris, kolom)
    if (alamat) kenapa.ikuti(alamat)
  }
}
