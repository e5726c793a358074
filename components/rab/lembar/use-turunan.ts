'use client'

import { useState, useSyncExternalStore } from 'react'
import type { ProjectStore } from './project-store'

/** The last value worked out, until a row or what is asked for changes. */
class Turunan<T> {
  #kunci = ''
  #isi: { nilai: T } | null = null

  baca(store: ProjectStore, kunci: string, hitung: () => T): T {
    const kini = `${store.versionOf(['semua'])} ${kunci}`
    if (!this.#isi || this.#kunci !== kini) {
      this.#isi = { nilai: hitung() }
      this.#kunci = kini
    }
    return this.#isi.nilai
  }
}

/** What is worked out from all rows of the project: the same data until some row changes. `kunci` says what is asked. */
export function useTurunan<T>(store: ProjectStore, kunci: string, hitung: () => T): T {
  const [turunan] = useState(() => new Turunan<T>())
  const read = () => turunan.baca(store, kunci, hitung)
  return useSyncExternalStore((listener) => store.subscribe('semua', listener), read, read)
}
