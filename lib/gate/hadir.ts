import { type Database, getDatabase } from '@/db/client'
import type { OrangHadir } from '@/lib/contracts/hadir'
import { getLogger } from '@/monitoring/logger'
import { type DaftarHadir, daftarHadir, orangOf, type TabHadir } from './daftar-hadir'

const KANAL = 'rab_hadir'
/** PostgreSQL carries 8,000 bytes in one notice. */
const SEKALI = 20

type Pesan =
  | { p: string; ada: TabHadir[] }
  | { p: string; pergi: string }
  | { p: string; pindah: { tab: string; id: string; halaman: string } }
  | { p: string; siapa: true }

type Listener = (orang: readonly OrangHadir[]) => void

/**
 * Who has a project open, known to every instance by notices alone: each says every few seconds which pages it
 * serves, and one that is not heard of any more is gone. Nothing is written down.
 */
export class HadirHub {
  readonly #proyek = new Map<string, DaftarHadir<Listener>>()
  #mendengar = false
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(
    private readonly database: Database,
    private readonly waktu = { detakMs: 8000, hilangMs: 20_000 },
  ) {}

  /** From now on the tab is here, and `listener` hears who is; gives what ends it. */
  masuk(projectId: string, tab: TabHadir, listener: Listener): () => void {
    const ada = this.#proyek.get(projectId)
    const daftar = ada ?? daftarHadir<Listener>()
    this.#proyek.set(projectId, daftar)
    daftar.sendiri.set(tab.tab, tab)
    daftar.listeners.set(listener, '')
    this.#timer ??= setInterval(() => this.#detak(), this.waktu.detakMs)
    this.#dengar()
    this.#kabarkan({ p: projectId, ada: [tab] })
    if (!ada) this.#kabarkan({ p: projectId, siapa: true })
    return () => {
      daftar.listeners.delete(listener)
      daftar.sendiri.delete(tab.tab)
      this.#kabarkan({ p: projectId, pergi: tab.tab })
      if (daftar.listeners.size === 0) this.#proyek.delete(projectId)
      if (this.#proyek.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  #dengar(): void {
    if (this.#mendengar) return
    this.#mendengar = true
    this.database.line.hear(KANAL, {
      hear: (teks) => this.#terima(JSON.parse(teks) as Pesan),
      // What was said before is not heard: all are asked, ourselves among them.
      up: () => {
        for (const p of this.#proyek.keys()) this.#kabarkan({ p, siapa: true })
      },
      down: (error) => getLogger().warn({ err: error }, 'hadir: the line to the database is cut'),
    })
  }

  #terima(pesan: Pesan): void {
    const daftar = this.#proyek.get(pesan.p)
    if (!daftar) return
    if ('siapa' in pesan) this.#sebutkan(pesan.p, daftar)
    if ('pindah' in pesan) this.#pindah(pesan, daftar)
    if ('pergi' in pesan) daftar.tab.delete(pesan.pergi)
    if ('ada' in pesan) {
      const sampai = Date.now() + this.waktu.hilangMs
      for (const tab of pesan.ada) daftar.tab.set(tab.tab, { ...tab, sampai })
    }
    this.#katakan(daftar)
  }

  /** The instance that serves the tab says it anew, for the person whose tab it is. */
  #pindah({ p, pindah }: Extract<Pesan, { pindah: object }>, { sendiri }: DaftarHadir<Listener>): void {
    const { tab, id, halaman } = pindah
    const milik = sendiri.get(tab)
    if (milik?.id !== id || milik.halaman === halaman) return
    sendiri.set(tab, { ...milik, halaman })
    this.#kabarkan({ p, ada: [{ ...milik, halaman }] })
  }

  #detak(): void {
    const kini = Date.now()
    for (const [p, daftar] of this.#proyek) {
      this.#sebutkan(p, daftar)
      for (const [tab, { sampai }] of daftar.tab) if (sampai < kini) daftar.tab.delete(tab)
      this.#katakan(daftar)
    }
  }

  #sebutkan(p: string, { sendiri }: DaftarHadir<Listener>): void {
    const semua = [...sendiri.values()]
    for (let n = 0; n < semua.length; n += SEKALI) this.#kabarkan({ p, ada: semua.slice(n, n + SEKALI) })
  }

  #katakan({ tab, listeners }: DaftarHadir<Listener>): void {
    const orang = orangOf(tab.values())
    const teks = JSON.stringify(orang)
    for (const [listener, terakhir] of listeners) {
      if (terakhir === teks) continue
      listeners.set(listener, teks)
      listener(orang)
    }
  }

  #kabarkan(pesan: Pesan): void {
    this.database.client
      .notify(KANAL, JSON.stringify(pesan))
      .catch((error: unknown) => getLogger().warn({ err: error }, 'hadir: not told'))
  }
}

const shared = globalThis as { __rabHadir?: HadirHub }

/** What this process knows of who is where. */
export function getHadir(): HadirHub {
  shared.__rabHadir ??= new HadirHub(getDatabase())
  return shared.__rabHadir
}

/** The text by which the instance that serves a tab learns its page, for `pg_notify`. */
export const pesanPindah = (p: string, pindah: { tab: string; id: string; halaman: string }) => ({
  kanal: KANAL,
  isi: JSON.stringify({ p, pindah } satisfies Pesan),
})
