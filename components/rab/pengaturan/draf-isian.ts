import { keep, recall } from '@/components/ui/device-memory'

/** What stands in a field and is not saved, with what the field held when it was typed. */
export interface Draf {
  teks: string
  asal: string
}

/**
 * Fields of the settings that hold what was refused or half typed, on this device, by person and project: it outlives
 * the page until it is saved or given up.
 */
export class DrafIsian {
  readonly #kunci: string

  constructor(userId: string, projectId: string) {
    this.#kunci = `rab:isian:${userId}:${projectId}`
  }

  baca(bidang: string): Draf | null {
    return this.#semua()[bidang] ?? null
  }

  simpan(bidang: string, draf: Draf | null): void {
    const { [bidang]: _, ...lain } = this.#semua()
    const semua = draf ? { ...lain, [bidang]: draf } : lain
    keep(this.#kunci, Object.keys(semua).length > 0 ? JSON.stringify(semua) : null)
  }

  #semua(): Record<string, Draf> {
    try {
      return JSON.parse(recall(this.#kunci) ?? '{}')
    } catch {
      return {}
    }
  }
}
