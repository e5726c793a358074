'use client'

import { useEffect, useState } from 'react'
import { keep, recall } from '@/components/ui/device-memory'
import { useOrang } from '../orang-context'
import type { DrafStore } from './draf-store'

const JEDA_MS = 400

/** How rows outlive their page. */
export interface Ingatan<T, S> {
  /** What is kept of the rows, beside or instead of what was kept before. */
  simpan: (rows: readonly T[], lama: readonly S[]) => readonly S[]
  /** The rows to go on with; none where nothing was left. */
  lanjutkan: (lama: readonly S[]) => readonly T[]
}

/** As this person has left it on this device. */
function ambil<S>(kunci: string): readonly S[] {
  try {
    return JSON.parse(recall(kunci) ?? '[]')
  } catch {
    return []
  }
}

/**
 * Rows outlive the page on this person's device, under `nama`, until nothing of them is to be kept. `diteruskan`: this page
 * goes on with what was left, as long as nobody says that it is done with.
 */
export function useTersimpan<T extends { id: string }, S>(
  store: DrafStore<T>,
  nama: string,
  ingatan: Ingatan<T, S>,
): [diteruskan: boolean, selesai: () => void] {
  const kunci = `rab:${nama}:${useOrang().id}`
  const [diteruskan, setDiteruskan] = useState(false)
  useEffect(() => {
    const rows = ingatan.lanjutkan(ambil<S>(kunci))
    if (rows.length > 0) {
      store.ganti(rows)
      setDiteruskan(true)
    }
    let terakhir = store.rows()
    let timer: ReturnType<typeof setTimeout> | undefined
    const simpan = () => {
      // Another page of this device may have kept something since: one that changed nothing leaves it alone.
      if (store.rows() === terakhir) return
      terakhir = store.rows()
      const isi = ingatan.simpan(terakhir, ambil<S>(kunci))
      keep(kunci, isi.length > 0 ? JSON.stringify(isi) : null)
    }
    const berhenti = store.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(simpan, JEDA_MS)
    })
    addEventListener('pagehide', simpan)
    return () => {
      berhenti()
      clearTimeout(timer)
      simpan()
      removeEventListener('pagehide', simpan)
    }
  }, [store, kunci, ingatan])
  return [diteruskan, () => setDiteruskan(false)]
}
