const LAMA_MS = 4000
const INGAT_MAKS = 20_000

/** Cells that somebody else has just changed: they flash and name their author for a moment. */
export class Kilat {
  readonly #nyala = new Map<string, string>()
  readonly #terakhir = new Map<string, string>()

  constructor(private readonly padam: (sel: string[]) => void) {}

  nyalakan(sel: readonly string[], oleh: string): void {
    if (sel.length === 0) return
    if (this.#terakhir.size > INGAT_MAKS) this.#terakhir.clear()
    for (const kunci of sel) {
      this.#nyala.set(kunci, oleh)
      this.#terakhir.set(kunci, oleh)
    }
    setTimeout(() => {
      for (const kunci of sel) this.#nyala.delete(kunci)
      this.padam([...sel])
    }, LAMA_MS)
  }

  /** Who of the others wrote the cell last, also when it has long gone out. */
  terakhirOleh = (sel: string): string | undefined => this.#terakhir.get(sel)

  /** Whose change the cell shows, while it flashes. */
  olehSiapa = (sel: string): string | undefined => this.#nyala.get(sel)
}
