import type { Perubahan } from './perubahan'
import type { IsiSel } from './sel'

/** A step that can be taken back: an edit of this browser, or a change set that the server made on request. */
export type Langkah =
  | { jenis: 'edit'; balik: Perubahan; jadi: IsiSel }
  | { jenis: 'server'; revision: number }

const MAKS = 200

/** What can be undone and redone, of this tab: still there after a reload. */
export class Urung {
  #undo: Langkah[]
  #redo: Langkah[]
  #bisa = { undo: false, redo: false }
  readonly #kunci: string

  constructor(
    userId: string,
    projectId: string,
    private readonly kabarkan: () => void,
  ) {
    this.#kunci = `rab:urung:${userId}:${projectId}`
    const { undo = [], redo = [] } = read(this.#kunci)
    this.#undo = undo
    this.#redo = redo
    this.#hitung()
  }

  /** Which of the two there is a step for; the same object until that changes. */
  bisa = (): Readonly<{ undo: boolean; redo: boolean }> => this.#bisa

  catat(langkah: Langkah): void {
    this.#undo = [...this.#undo, langkah].slice(-MAKS)
    this.#redo = []
    this.#simpan()
  }

  ambil(arah: 'undo' | 'redo'): Langkah | undefined {
    const langkah = (arah === 'undo' ? this.#undo : this.#redo).pop()
    this.#simpan()
    return langkah
  }

  /** The way back of a step just taken. */
  taruh(arah: 'undo' | 'redo', langkah: Langkah): void {
    const tumpukan = arah === 'undo' ? this.#redo : this.#undo
    tumpukan.push(langkah)
    this.#simpan()
  }

  #hitung(): void {
    const [undo, redo] = [this.#undo.length > 0, this.#redo.length > 0]
    if (undo === this.#bisa.undo && redo === this.#bisa.redo) return
    this.#bisa = { undo, redo }
    this.kabarkan()
  }

  #simpan(): void {
    this.#hitung()
    try {
      sessionStorage.setItem(this.#kunci, JSON.stringify({ undo: this.#undo, redo: this.#redo }))
    } catch {
      // Too large for the storage: undo works until the page is left.
    }
  }
}

function read(kunci: string): { undo?: Langkah[]; redo?: Langkah[] } {
  try {
    return JSON.parse(sessionStorage.getItem(kunci) ?? '{}')
  } catch {
    return {}
  }
}
