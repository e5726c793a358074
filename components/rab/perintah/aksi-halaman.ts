'use client'

import { useEffect } from 'react'

export interface AksiHalaman {
  kunci: string
  nama: string
  tombol?: string
  jalan(): void
}

const ada = new Set<readonly AksiHalaman[]>()

/** What the page that is open offers to the palette. */
export function useAksiHalaman(aksi: readonly AksiHalaman[]): void {
  useEffect(() => {
    ada.add(aksi)
    return () => {
      ada.delete(aksi)
    }
  }, [aksi])
}

export const aksiHalaman = (): AksiHalaman[] => [...ada].flat()
