import { gabungan, type Tunggu, tambah } from './antrean'
import { JEDA_MS, kirim, type Terkirim } from './kirim'
import { newRowId } from './new-row-id'
import type { Perubahan } from './perubahan'
import { keysOf, type ProjectStore } from './project-store'
import type { Konflik } from './rebase'
import { barisSel, kunciSel, SEMUA, type Sel, selDari } from './sel'
import type { Isi, Simpanan } from './simpanan'
import { susul } from './susul'

export type SimpanKeadaan =
  | { jenis: 'tersimpan' }
  | { jenis: 'menyimpan' }
  | { jenis: 'luring'; perubahan: number }
  | { jenis: 'tunggu'; detik: number }
  | { jenis: 'gangguan'; pesan: string; requestId: string | null }
  | { jenis: 'galat'; pesan: string; requestId: string | null }
  | { jenis: 'keluar' }

/** Pauses between attempts after a failure; the last one again and again. */
const ULANG_MS = [1000, 2000, 4000, 8000, 15_000]
/** Conflicts in a row over one change set before it rests a while: somebody writes faster than this page reads. */
const BENTROK_MAKS = 8

interface Dunia {
  store: ProjectStore
  simpanan: Simpanan
  /** Something of the state changed. */
  kabarkan: () => void
  /** Cells that others have changed. */
  kilatkan: (sel: readonly Sel[], oleh: (sel: Sel) => string | null) => void
}

/**
 * Moves edits out and others' rows in. Change sets go in order, one request at a time, so that what is sent stands on
 * all that was seen; they stay on this device until the server has them.
 */
export class Pompa {
  antrean: readonly Tunggu[] = []
  konflik: readonly Konflik[] = []
  state: SimpanKeadaan = { jenis: 'tersimpan' }
  #jeda = JEDA_MS
  #gagal = 0
  #bentrok = 0
  /** The revision that was known when the server refused something. */
  #ditolakPada: number | null = null
  /** The server has more than this browser has seen. */
  #tertinggal = false
  #giliran: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly dunia: Dunia) {}

  /** Edits that an earlier page has left, shown again and sent before those of this one. */
  lanjutkan = ({ antrean, konflik }: Isi): Promise<void> =>
    this.#bergilir(async () => {
      this.konflik = [...konflik, ...this.konflik]
      this.antrean = [...antrean, ...this.antrean]
      if (antrean.length > 0) this.dunia.store.apply(gabungan(antrean))
      // They were typed on an older picture: what it has become is held against it before they are sent.
      this.#tertinggal = antrean.length > 0
      this.#berubah()
      await this.#kuras(true)
    })

  masukkan(baru: Omit<Tunggu, 'kunci'>): void {
    this.antrean = tambah(this.antrean, baru)
    this.konflik = undecided(this.konflik, Object.keys(baru.jadi))
    this.#berubah()
    if (this.state.jenis === 'keluar') return
    if (this.state.jenis !== 'luring') this.#set({ jenis: 'menyimpan' })
    this.#nanti(this.#jeda)
  }

  /** A clash is settled: its choice has been made. */
  lepas(konflik: Konflik): void {
    const kunci = kunciSel(konflik.sel)
    this.konflik = this.konflik.filter(({ sel }) => kunciSel(sel) !== kunci)
    this.#berubah()
  }

  /** Gives up what the server refuses, the first change set that waits; all rows are read anew. */
  buang = (): Promise<void> =>
    this.#bergilir(async () => {
      if (this.state.jenis !== 'galat') return
      this.antrean = this.antrean.slice(1)
      this.dunia.store.lupakan()
      this.#tertinggal = true
      this.#berubah()
      await this.#kuras(true)
    })

  /** Everything that waits is sent now; resolves when the server has it, refuses it or cannot be reached. */
  flush = (): Promise<void> => {
    clearTimeout(this.#timer)
    return this.#bergilir(() => this.#kuras(true))
  }

  /** Others may have written: their rows are fetched, and nothing is sent. */
  tanya = (): Promise<void> => {
    this.#tertinggal = true
    return this.#bergilir(() => this.#kuras(false))
  }

  berhenti(): void {
    clearTimeout(this.#timer)
  }

  /** One at a time, in the order asked for: what is on its way has its place at the front of the queue. */
  #bergilir(kerja: () => Promise<void>): Promise<void> {
    const jadi = this.#giliran.then(kerja)
    this.#giliran = jadi.catch(() => {})
    return jadi
  }

  async #kuras(mengirim: boolean): Promise<void> {
    for (;;) {
      const depan = this.antrean[0]
      // What may be there already is asked about first: until then nobody knows what was written by whom.
      if (this.#tertinggal && (depan?.kunci ?? null) === null) {
        if (!(await this.#susul())) return
        continue
      }
      if (!depan || !mengirim) break
      if (!(await this.#kirim(depan))) return
    }
    if (this.antrean.length === 0) this.#set({ jenis: 'tersimpan' })
  }

  async #susul(): Promise<boolean> {
    const { store, kilatkan } = this.dunia
    // News that comes while the answer is on its way may be newer than the answer: it is asked for again.
    this.#tertinggal = false
    const hasil = await susul(store, () => this)
    if (typeof hasil === 'string') this.#tertinggal = true
    if (hasil === 'keluar') this.#set({ jenis: 'keluar' })
    if (hasil === 'putus') this.#luring()
    if (typeof hasil === 'string') return false
    this.#gagal = 0
    this.antrean = hasil.antrean
    this.konflik = hasil.konflik
    this.#berubah()
    kilatkan(hasil.beda, hasil.oleh)
    return true
  }

  async #kirim(depan: Tunggu): Promise<boolean> {
    const tetap = { ...depan, kunci: depan.kunci ?? newRowId() }
    this.antrean = [tetap, ...this.antrean.slice(1)]
    this.#berubah()
    if (this.state.jenis !== 'luring') this.#set({ jenis: 'menyimpan' })
    const { project } = this.dunia.store
    return this.#jawaban(tetap, await kirim(project.id, tetap, project.revision))
  }

  #jawaban(tunggu: Tunggu, jawaban: Terkirim): boolean {
    if (jawaban.jenis === 'putus') return this.#luring()
    if (jawaban.jenis === 'gangguan') {
      this.#set(jawaban)
      this.#ulang()
      return false
    }
    this.#gagal = 0
    if (jawaban.jenis === 'diterima') return this.#diterima(tunggu, jawaban)
    this.antrean = [{ ...tunggu, kunci: null }, ...this.antrean.slice(1)]
    this.#berubah()
    return this.#ditolak(jawaban)
  }

  #diterima({ perubahan }: Tunggu, { hasil, jeda }: Extract<Terkirim, { jenis: 'diterima' }>): boolean {
    const { store } = this.dunia
    this.antrean = this.antrean.slice(1)
    this.#bentrok = 0
    this.#jeda = jeda
    // A gap in the revisions is somebody else's: their rows are fetched before anything more is sent. Measurement
    // rows have ids that only the server knows.
    if (hasil.revision === store.project.revision + 1 && !bawaUkuran(perubahan))
      store.setRevision(hasil.revision)
    else if (hasil.revision > store.project.revision) this.#tertinggal = true
    this.#berubah()
    store.touch(keysOf(perubahan))
    return true
  }

  #ditolak(jawaban: Exclude<Terkirim, { jenis: 'diterima' | 'putus' | 'gangguan' }>): boolean {
    if (jawaban.jenis === 'bentrok') {
      this.#tertinggal = true
      if (++this.#bentrok <= BENTROK_MAKS) return true
      this.#bentrok = 0
      this.#ulang()
    } else if (jawaban.jenis === 'batas') {
      this.#set({ jenis: 'tunggu', detik: jawaban.detik })
      this.#nanti(jawaban.detik * 1000)
    } else if (jawaban.jenis === 'ditolak' && this.#ditolakPada !== this.dunia.store.project.revision) {
      // What it speaks of may be gone since: only what is refused on the server's own picture is refused.
      this.#ditolakPada = this.dunia.store.project.revision
      this.#tertinggal = true
      return true
    } else {
      this.#ditolakPada = null
      this.#set(jawaban.jenis === 'keluar' ? jawaban : { ...jawaban, jenis: 'galat' })
    }
    this.dunia.store.touch(this.antrean.flatMap(({ perubahan }) => keysOf(perubahan)))
    return false
  }

  #luring(): false {
    this.#set({ jenis: 'luring', perubahan: this.antrean.flatMap((t) => keysOf(t.perubahan)).length })
    this.#ulang()
    return false
  }

  #ulang(): void {
    this.#nanti(ULANG_MS[Math.min(this.#gagal++, ULANG_MS.length - 1)] ?? 0)
  }

  #nanti(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  #berubah(): void {
    this.dunia.simpanan.simpan({ antrean: [...this.antrean], konflik: [...this.konflik] })
    this.dunia.kabarkan()
  }

  #set(state: SimpanKeadaan): void {
    this.state = state
    this.dunia.kabarkan()
  }
}

/**
 * The clashes that an edit of these cells leaves open. A cell typed anew, or its row removed, is the choice; so is a row
 * worked on that was to be removed.
 */
function undecided(konflik: readonly Konflik[], kunci: readonly string[]): Konflik[] {
  const baris = new Set(kunci.map((satu) => barisSel(selDari(satu))))
  return konflik.filter(({ sel }) =>
    sel.bidang === SEMUA
      ? !baris.has(barisSel(sel))
      : !kunci.includes(kunciSel(sel)) && !kunci.includes(kunciSel({ ...sel, bidang: SEMUA })),
  )
}

const bawaUkuran = ({ pekerjaan }: Perubahan): boolean =>
  [...(pekerjaan?.baru ?? []), ...(pekerjaan?.ubah ?? [])].some((row) => row.pengukuran !== undefined)
