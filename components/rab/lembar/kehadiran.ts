import type { OrangHadir } from '@/lib/contracts/hadir'
import { callApi } from './call-api'
import { newRowId } from './new-row-id'

const JEDA_MS = 600
const KOSONG: readonly OrangHadir[] = []

/** Who else has the project open, and on which page; tells the others of this page in turn. */
export class Kehadiran {
  /** The name this page gives itself, until it is left. */
  readonly tab = newRowId()
  halaman = ''
  #diumumkan = ''
  #orang = KOSONG
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly projectId: string,
    private readonly aku: string,
  ) {}

  orang = (): readonly OrangHadir[] => this.#orang

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** null: nothing is heard any more, so nobody is known to be here. */
  terima = (orang: readonly OrangHadir[] | null): void => {
    this.#orang = orang?.filter(({ id }) => id !== this.aku) ?? KOSONG
    for (const listener of this.#listeners) listener()
  }

  /** Another page of the project is open now; told once one stays on it. */
  pindah = (halaman: string): void => {
    this.halaman = halaman
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#umumkan(), JEDA_MS)
  }

  /** The stream (re)opened with the page of its address: it is told of another one since. */
  tersambung = (halaman: string): void => {
    this.#diumumkan = halaman
    if (halaman !== this.halaman) this.pindah(this.halaman)
  }

  async #umumkan(): Promise<void> {
    const { halaman, tab } = this
    if (halaman === this.#diumumkan) return
    this.#diumumkan = halaman
    await callApi('POST', `/api/v1/projects/${this.projectId}/hadir`, { tab, halaman })
  }
}
