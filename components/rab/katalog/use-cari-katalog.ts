'use client'

import { useEffect, useState } from 'react'
import type { KatalogItem } from '@/lib/contracts/katalog'
import { callApi } from '../lembar/call-api'

const JEDA_MS = 180

interface Hasil {
  q: string
  items: readonly KatalogItem[]
  galat: string | null
}

/** Analyses of the catalogue for what is typed, a moment after typing rests. */
export function useCariKatalog(q: string): {
  items: readonly KatalogItem[]
  memuat: boolean
  galat: string | null
} {
  const [hasil, setHasil] = useState<Hasil | null>(null)
  useEffect(() => {
    let here = true
    const timer = setTimeout(async () => {
      const params = new URLSearchParams({ q, limit: '40' })
      const answer = await callApi<{ items: KatalogItem[] }>('GET', `/api/v1/katalog/analisa?${params}`)
      if (!here) return
      setHasil(
        answer.ok ? { q, items: answer.data.items, galat: null } : { q, items: [], galat: answer.pesan },
      )
    }, JEDA_MS)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [q])
  return { items: hasil?.items ?? [], memuat: hasil?.q !== q, galat: hasil?.galat ?? null }
}
