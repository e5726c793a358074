'use client'

import { useEffect, useState } from 'react'
import { keep, onReceive, recall } from '@/components/ui/device-memory'

/** Named as the columns of grids are, so that it goes with the person. */
const KUNCI = 'tabel:proyek:kolom'
const TERSEMPIT = 64

type Lebar = Readonly<Record<string, number>>

function baca(): Lebar {
  try {
    return JSON.parse(recall(KUNCI) ?? '{}')
  } catch {
    return {}
  }
}

/** Widths that a person gave the columns of the list, remembered; the others share what is left. */
export function useLebarKolom(): [Lebar, (kolom: string, lebar: number | null, selesai: boolean) => void] {
  const [lebar, setLebar] = useState<Lebar>({})
  useEffect(() => {
    const lihat = () => setLebar(baca())
    lihat()
    return onReceive(KUNCI, lihat)
  }, [])
  return [
    lebar,
    (kolom, baru, selesai) => {
      const { [kolom]: _, ...lain } = lebar
      const jadi = baru === null ? lain : { ...lain, [kolom]: Math.max(TERSEMPIT, baru) }
      setLebar(jadi)
      if (selesai) keep(KUNCI, Object.keys(jadi).length > 0 ? JSON.stringify(jadi) : null)
    },
  ]
}
