'use client'

import { useState, useSyncExternalStore } from 'react'
import type { ProjectStore } from './project-store'

/** The last value worked out, until what it follows or what is asked for changes. */
class Turunan<T> {
  #kunci = ''
  #isi: { nilai: T } | null = null

  baca(kunci: string, hitung: () => T): T {
    if (!this.#isi || this.#kunci !== kunci) {
      this.#isi = { nilai: hitung() }
      this.#kunci = kunci
    }
    return this.#isi.nilai
  }
}

interface Asal<T> {
  /** The key of the store that the value follows. */
  ikut: 'semua' | 'baris'
  /** What is asked, where that changes. */
  kunci: string
  hitung: () => T
}

function useIkut<T>(store: ProjectStore, { ikut, kunci, hitung }: Asal<T>): T {
  const [turunan] = useState(() => new Turunan<T>())
  const read = () => turunan.baca(`${store.versionOf([ikut])} ${kunci}`, hitung)
  return useSyncExternalStore((listener) => store.subscribe(ikut, listener), read, read)
}

/** What is worked out from rows and figures: the same data until some row changes or a figure is typed. */
export const useTurunan = <T>(store: ProjectStore, kunci: string, hitung: () => T): T =>
  useIkut(store, { ikut: 'semua', kunci, hitung })

/** What is read off the rows alone: typing a figure, before it is entered, costs nothing. */
export const useDariBaris = <T>(store: ProjectStore, kunci: string, hitung: () => T): T =>
  useIkut(store, { ikut: 'baris', kunci, hitung })
