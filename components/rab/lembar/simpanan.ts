import type { Tunggu } from './antrean'
import type { Konflik } from './rebase'

/** What a page of this browser holds that the server does not: kept on the device until it does. */
export interface Isi {
  antrean: Tunggu[]
  konflik: Konflik[]
}

const KOSONG: Isi = { antrean: [], konflik: [] }

/** A page that gave no sign for so long is gone; only where the browser has no locks to ask. */
const DITINGGAL_MS = 120_000

/**
 * The unsent edits of one page, in this device's storage: by person, project and page, so that two pages of one person
 * do not send each other's. What a closed page has left behind is taken over by the next one.
 */
export class Simpanan {
  readonly #awalan: string
  readonly #halaman = crypto.randomUUID?.() ?? String(performance.now())

  constructor(userId: string, projectId: string) {
    this.#awalan = `rab:antrean:${userId}:${projectId}:`
    // Held for as long as the page lives: others see by it that its edits are looked after.
    void navigator.locks?.request(this.#kunci, () => new Promise<never>(() => {})).catch(() => {})
  }

  get #kunci(): string {
    return this.#awalan + this.#halaman
  }

  simpan(isi: Isi): void {
    try {
      if (isi.antrean.length + isi.konflik.length === 0) localStorage.removeItem(this.#kunci)
      else localStorage.setItem(this.#kunci, JSON.stringify({ ...isi, at: Date.now() }))
    } catch {
      // A full or forbidden storage must not stop the work; the edits are still in memory.
    }
  }

  /** Edits of pages that are no more, the oldest first; from now on this page's. */
  async ambilAlih(): Promise<Isi> {
    const milik: (Isi & { at: number })[] = []
    for (const kunci of this.#tersimpan()) {
      const diambil = await ifNobodyHas(kunci, () => read(kunci))
      if (!diambil) continue
      milik.push(diambil)
      localStorage.removeItem(kunci)
    }
    milik.sort((a, b) => a.at - b.at)
    const isi = {
      antrean: milik.flatMap(({ antrean }) => antrean),
      konflik: milik.flatMap(({ konflik }) => konflik),
    }
    this.simpan(isi)
    return isi
  }

  #tersimpan(): string[] {
    try {
      return Object.keys(localStorage).filter(
        (kunci) => kunci.startsWith(this.#awalan) && kunci !== this.#kunci,
      )
    } catch {
      return []
    }
  }
}

function read(kunci: string): (Isi & { at: number }) | null {
  try {
    return { ...KOSONG, at: 0, ...JSON.parse(localStorage.getItem(kunci) ?? '{}') }
  } catch {
    return null
  }
}

async function ifNobodyHas<T extends { at: number }>(
  kunci: string,
  ambil: () => T | null,
): Promise<T | null> {
  if (navigator.locks)
    return navigator.locks.request(kunci, { ifAvailable: true }, (lock) => (lock ? ambil() : null))
  const isi = ambil()
  return isi && Date.now() - isi.at > DITINGGAL_MS ? isi : null
}
