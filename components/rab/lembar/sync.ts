import type { AkunView } from '@/lib/contracts/akun'
import { belumTerkirim, type Tunggu } from './antrean'
import { dengarkan } from './dengarkan'
import { Kehadiran } from './kehadiran'
import { Kilat } from './kilat'
import { type Perubahan, partsOf } from './perubahan'
import { Pompa, type SimpanKeadaan } from './pompa'
import { keysOf, type ProjectStore } from './project-store'
import { type Konflik, pilihanku } from './rebase'
import {
  barisSel,
  gabungSel,
  type IsiSel,
  isiSel,
  kunciSel,
  nilaiSel,
  SEMUA,
  type Sel,
  selDari,
  selOf,
} from './sel'
import { Simpanan } from './simpanan'
import { type Langkah, Urung } from './urung'
import { urungkanServer } from './urungkan-server'

export type Urungan = 'ya' | 'kosong' | 'berubah' | { galat: string }

/** What is to be said of a cell. */
export type TandaSel =
  | { jenis: 'konflik' }
  | { jenis: 'gagal' }
  | { jenis: 'menyimpan' }
  | { jenis: 'baru'; oleh: string }

/**
 * A person's hand on a project: edits, undo and redo, and choices where somebody else wrote the same cell. Everything
 * is shown at once; the pump keeps this browser and the server in step.
 */
export class Sync {
  readonly kehadiran: Kehadiran
  readonly #pompa: Pompa
  readonly #kilat: Kilat
  readonly #urung: Urung
  readonly #simpanan: Simpanan
  #belum: { antrean: readonly Tunggu[]; kunci: Set<string> } | null = null
  readonly #listeners = new Set<() => void>()

  constructor(
    readonly store: ProjectStore,
    readonly orang: AkunView,
  ) {
    const { id } = store.project
    this.#kilat = new Kilat((kunci) => store.touch(kunci.map((satu) => barisSel(selDari(satu)))))
    this.kehadiran = new Kehadiran(id, orang.id)
    const kabarkan = () => {
      for (const listener of this.#listeners) listener()
    }
    this.#urung = new Urung(orang.id, id, kabarkan)
    this.#simpanan = new Simpanan(orang.id, id)
    this.#pompa = new Pompa({
      store,
      simpanan: this.#simpanan,
      kabarkan,
      kilatkan: (sel, oleh) => this.#kilatkan(sel, oleh),
    })
  }

  /** Takes over what an earlier page has left, and listens for others; gives what ends it. */
  mulai(): () => void {
    void this.#simpanan.ambilAlih().then((isi) => this.#pompa.lanjutkan(isi))
    const berhenti = dengarkan(this.store.project.id, {
      kabar: ({ revision }) => void (revision > this.store.project.revision && this.#pompa.tanya()),
      tanya: () => void this.#pompa.tanya(),
      kehadiran: this.kehadiran,
    })
    const pulih = () => void this.flush()
    addEventListener('online', pulih)
    return () => {
      removeEventListener('online', pulih)
      this.#pompa.berhenti()
      berhenti()
    }
  }

  state = (): SimpanKeadaan => this.#pompa.state
  konflik = (): readonly Konflik[] => this.#pompa.konflik
  bisaUrung = () => this.#urung.bisa()
  flush = (): Promise<void> => this.#pompa.flush()
  buang = (): Promise<void> => this.#pompa.buang()

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tandaSel(sel: Sel): TandaSel | null {
    const kunci = kunciSel(sel)
    const { antrean, konflik, state } = this.#pompa
    if (konflik.some((lain) => kunciSel(lain.sel) === kunci)) return { jenis: 'konflik' }
    if (this.#belum?.antrean !== antrean) this.#belum = { antrean, kunci: belumTerkirim(antrean) }
    if (this.#belum.kunci.has(kunci)) return { jenis: state.jenis === 'galat' ? 'gagal' : 'menyimpan' }
    const oleh = this.#kilat.olehSiapa(kunci)
    return oleh === undefined ? null : { jenis: 'baru', oleh }
  }

  /** Who of the others wrote the cell last while this page was open; '' where nobody knows. */
  penulisSel = (sel: Sel): string => this.#kilat.terakhirOleh(kunciSel(sel)) ?? ''

  /**
   * An edit of a person: shown at once, saved soon, can be taken back. `diketik`: what of it was typed, where it
   * brings along more.
   */
  edit(perubahan: Perubahan, diketik: Perubahan = perubahan): void {
    if (partsOf(perubahan).length === 0) return
    this.#urung.catat({ jenis: 'edit', ...this.#pakai(perubahan, diketik) })
  }

  /** A change set that the server made at this person's request: this page fetches it and can take it back. */
  async catatServer(revision: number): Promise<void> {
    this.#urung.catat({ jenis: 'server', revision })
    await this.#pompa.tanya()
  }

  /** The choice in a clash. */
  selesaikan(konflik: Konflik, pilih: 'punyaku' | 'punyanya'): void {
    this.#pompa.lepas(konflik)
    if (pilih === 'punyaku') this.edit(pilihanku(konflik, this.store.rows), konflik.punyaku)
    this.store.touch([barisSel(konflik.sel)])
  }

  urungkan = (): Promise<Urungan> => this.#langkah('undo')
  ulangi = (): Promise<Urungan> => this.#langkah('redo')

  async #langkah(arah: 'undo' | 'redo'): Promise<Urungan> {
    const langkah = this.#urung.ambil(arah)
    if (!langkah) return 'kosong'
    if (langkah.jenis === 'edit') {
      if (!this.#masihSama(langkah.jadi)) return 'berubah'
      this.#urung.taruh(arah, { jenis: 'edit', ...this.#pakai(langkah.balik) })
      return 'ya'
    }
    await this.flush()
    const hasil = await urungkanServer(this.store.project.id, langkah.revision)
    if (typeof hasil !== 'number') return hasil
    this.#urung.taruh(arah, { jenis: 'server', revision: hasil })
    await this.#pompa.tanya()
    return 'ya'
  }

  /** Nobody has written these cells since: taking the edit back takes back nothing else. */
  #masihSama = (jadi: IsiSel): boolean =>
    Object.entries(jadi).every(([kunci, nilai]) => nilaiSel(this.store.rows, selDari(kunci)) === nilai)

  #pakai(
    perubahan: Perubahan,
    diketik: Perubahan = perubahan,
  ): Pick<Extract<Langkah, { jenis: 'edit' }>, 'balik' | 'jadi'> {
    const sel = selOf(diketik)
    const asal = this.#baca(sel)
    const balik = this.store.apply(perubahan)
    const jadi = this.#baca(sel)
    this.#pompa.masukkan({ perubahan, asal, jadi })
    this.store.touch(keysOf(perubahan))
    const dibuat = partsOf(perubahan).flatMap(([jenis, isi]) =>
      (isi.baru ?? []).map(({ id = '' }) => ({ jenis, id, bidang: SEMUA })),
    )
    return { balik, jadi: gabungSel(jadi, this.#baca(dibuat)) }
  }

  #baca = (sel: readonly Sel[]): IsiSel =>
    isiSel(sel.map((one) => [kunciSel(one), nilaiSel(this.store.rows, one)]))

  #kilatkan(sel: readonly Sel[], oleh: (sel: Sel) => string | null): void {
    const perOrang = new Map<string, string[]>()
    for (const satu of sel) {
      const siapa = oleh(satu) ?? ''
      perOrang.set(siapa, [...(perOrang.get(siapa) ?? []), kunciSel(satu)])
    }
    for (const [siapa, kunci] of perOrang) this.#kilat.nyalakan(kunci, siapa)
    this.store.touch(sel.map(barisSel))
  }
}
