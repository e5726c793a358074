'use client'

import { type RefObject, useRef } from 'react'
import type { GridHandle } from '@/components/grid/types'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { useParam } from '../bingkai/use-param'
import type { Masalah } from './baris-draf'
import { isSederhana } from './bidang-proyek'

interface Kolom {
  /** To be given to the grid. */
  handle: RefObject<GridHandle | null>
  lengkap: boolean
  pilihKolom: (lengkap: boolean) => void
  /** To a cell that is wrong, with its column where that is not shown. */
  tuju: (satu: Masalah) => void
  /** Whether nothing is wrong; what is is said, and the first of it shown. */
  isBenar: (masalah: readonly Masalah[]) => boolean
}

/** A grid of projects with few columns or all of them, and the way to what is wrong in it. */
export function useKolom(): Kolom {
  const t = useT()
  const handle = useRef<GridHandle>(null)
  const [kolom, setKolom] = useParam('kolom')
  const lengkap = kolom === 'lengkap'
  const tuju = ({ id, bidang: { nama } }: Masalah) => {
    if (!lengkap && !isSederhana(nama)) setKolom('lengkap')
    // The column is there once the page has been drawn with it.
    requestAnimationFrame(() => {
      handle.current?.goTo(id, nama)
      handle.current?.focus()
    })
  }
  return {
    handle,
    lengkap,
    pilihKolom: (ya) => setKolom(ya ? 'lengkap' : ''),
    tuju,
    isBenar: (masalah) => {
      const [pertama] = masalah
      if (!pertama) return true
      toast.warning(t('banyak_lihat_salah', { banyak: masalah.length }))
      tuju(pertama)
      return false
    },
  }
}
