import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import { call } from '../../setup/call'

/** Whose page runs: their cookie goes with what it asks. */
export const halaman = new AsyncLocalStorage<{ cookie: string }>()

/** A request that fails one time in twenty: before it arrives, after it was done, or by a server in trouble. */
export interface Jaringan {
  acak: () => number
  gagal: boolean
  panggilan: number
}

class Simpan {
  readonly #isi = new Map<string, string>()
  getItem = (kunci: string) => this.#isi.get(kunci) ?? null
  setItem = (kunci: string, isi: string) => void this.#isi.set(kunci, isi)
  removeItem = (kunci: string) => void this.#isi.delete(kunci)
}

/** News of revisions, as every page hears it. */
export class Kabar {
  static readonly OPEN = 1
  static readonly CLOSED = 2
  static readonly semua = new Set<Kabar>()
  readonly readyState = 1
  onopen: (() => void) | null = null
  #dengar: ((event: { data: string }) => void) | null = null
  constructor() {
    Kabar.semua.add(this)
  }
  addEventListener(_: string, dengar: (event: { data: string }) => void) {
    this.#dengar = AsyncResource.bind(dengar)
  }
  close() {
    Kabar.semua.delete(this)
  }
  static umumkan(revision: number) {
    for (const satu of Kabar.semua) satu.#dengar?.({ data: JSON.stringify({ revision }) })
  }
}

const jeda = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** What a page takes from its browser, over the real API in this process. */
export function pasangBrowser(jaringan: Jaringan): void {
  const asing = globalThis as Record<string, unknown>
  asing.localStorage = new Simpan()
  asing.sessionStorage = new Simpan()
  asing.EventSource = Kabar
  asing.document = { addEventListener() {}, removeEventListener() {}, visibilityState: 'visible' }
  asing.addEventListener = () => {}
  asing.removeEventListener = () => {}
  if (!('navigator' in globalThis)) asing.navigator = {}
  asing.fetch = async (path: string, init: RequestInit = {}) => {
    const cookie = halaman.getStore()?.cookie ?? ''
    jaringan.panggilan++
    const nasib = jaringan.gagal ? jaringan.acak() : 1
    await jeda(Math.floor(jaringan.acak() * 4))
    if (nasib < 0.02) throw new TypeError('putus sebelum sampai')
    const { response } = await call(init.method ?? 'GET', path, {
      cookie,
      ...(typeof init.body === 'string' && { body: init.body }),
      headers: { ...(init.headers as Record<string, string>), origin: 'http://localhost:3000' },
    })
    if (nasib < 0.04) throw new TypeError('putus sesudah dikerjakan')
    if (nasib < 0.05) return new Response('{}', { status: 503 })
    if (init.method === 'POST' && response.ok) {
      const { data } = await response.clone().json()
      if (data?.revision) Kabar.umumkan(data.revision)
    }
    return response
  }
}
