'use client'

import { useSearchParams } from 'next/navigation'
import { type RefObject, useEffect } from 'react'
import type { GridHandle } from '@/components/grid/types'

/**
 * A page that is opened with `?baris=<id>` stands on that row. `toGrid` gives the row's id in the grid; it must be stable.
 */
export function useBarisAlamat(
  grid: RefObject<GridHandle | null>,
  kolom: string,
  toGrid: (baris: string) => string,
): void {
  const baris = useSearchParams().get('baris')
  useEffect(() => {
    if (baris === null) return
    // The grid goes back to where it was left once it has a size; the address comes after that.
    const frame = requestAnimationFrame(() => {
      grid.current?.goTo(toGrid(baris), kolom)
      grid.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [baris, grid, kolom, toGrid])
}

export const samaId = (baris: string): string => baris
/** Lines by their id alone, headings as `k:<id>`. */
export const idPohon = (baris: string): string => (/^[kp]:/.test(baris) ? baris : `p:${baris}`)
