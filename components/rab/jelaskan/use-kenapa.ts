'use client'

import { useSearchParams } from 'next/navigation'
import { type RefObject, useRef } from 'react'
import { type Alamat, printAlamat, readAlamat } from '@/lib/domain/jelaskan/alamat'

const PARAM = 'kenapa'

export interface Kenapa {
  /** From the figure that was asked about down to the one explained; empty: closed. */
  jejak: readonly Alamat[]
  /** Set by who wants the panel to take the focus at its next change. */
  mauFokus: RefObject<boolean>
  buka(alamat: Alamat, fokus: boolean): void
  ikuti(alamat: Alamat): void
  tuju(jejak: readonly Alamat[]): void
  tutup(): void
}

/** What is explained stands in the address, so that a link and the way back open the same. */
export function useKenapa(): Kenapa {
  const params = useSearchParams()
  const jejak = params.getAll(PARAM).flatMap((teks) => readAlamat(teks) ?? [])
  const mauFokus = useRef(jejak.length > 0)
  const tulis = (next: readonly Alamat[], cara: 'pushState' | 'replaceState') => {
    const baru = new URLSearchParams(location.search)
    baru.delete(PARAM)
    for (const alamat of next) baru.append(PARAM, printAlamat(alamat))
    const teks = baru.toString()
    history[cara](null, '', teks === '' ? location.pathname : `?${teks}`)
  }
  return {
    jejak,
    mauFokus,
    buka: (alamat, fokus) => {
      const sama = jejak.length === 1 && jejak[0] && printAlamat(jejak[0]) === printAlamat(alamat)
      if (sama && fokus) return fokusKenapa()
      mauFokus.current = fokus
      tulis([alamat], 'pushState')
    },
    ikuti: (alamat) => tulis([alamat], 'replaceState'),
    tuju: (next) => {
      mauFokus.current = true
      tulis(next, 'pushState')
    },
    tutup: () => tulis([], 'pushState'),
  }
}

export const ID_KENAPA = 'kenapa'

/** The first part, or the way to the page that decides, takes the focus. */
export function fokusKenapa(): void {
  const panel = document.getElementById(ID_KENAPA)
  panel?.querySelector<HTMLElement>('[data-bagian], [data-lompat]')?.focus()
}
