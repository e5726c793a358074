'use client'

import { useEffect, useState } from 'react'
import type { KatalogItem } from '@/lib/contracts/katalog'
import { callApi } from '../lembar/call-api'

const JEDA_MS = 180

/** What is looked for: words, within an edition and a group of it ('' = all). */
export interface Cari {
  q: string
  edisi: string
  grup: string
}

export const CARI_SEMUA: Cari = { q: '', edisi: '', grup: '' }

interface Hasil {
  cari: Cari
  items: readonly KatalogItem[]
  galat: string | null
}

/** Analyses of the catalogue for what is typed, a moment after typing rests. */
export function useCariKatalog(cari: Cari): {
  items: readonly KatalogItem[]
  memuat: boolean
  galat: string | null
} {
  const [hasil, setHasil] = useState<Hasil | null>(null)
  useEffect(() => {
    let here = true
    const timer = setTimeout(async () => {
      const params = new URLSearchParams({ q: cari.q, limit: '40' })
      if (cari.edisi) params.set('edisi', cari.edisi)
      if (cari.grup) params.set('grup', cari.grup)
      const answer = await callApi<{ items: KatalogItem[] }>('GET', `/api/v1/katalog/analisa?${params}`)
      if (!here) return
      setHasil(
        answer.ok
          ? { cari, items: answer.data.items, galat: null }
          : { cari, items: [], galat: answer.pesan },
      )
    }, JEDA_MS)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [cari])
  return { items: hasil?.items ?? [], memuat: hasil?.cari !== cari, galat: hasil?.galat ?? null }
}
