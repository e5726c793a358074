const JALUR = '/api/v1/akun/preferensi'
const JEDA_MS = 1500
const ULANG_MS = 30_000

/** Choices of looks on their way to the server: the last of each name, a little after the last of them. */
export class KirimPreferensi {
  #menunggu: Record<string, string | null> = {}
  #dijalan: Record<string, string | null> = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  catat = (kunci: string, nilai: string | null): void => {
    this.#menunggu[kunci] = nilai
    this.#nanti(JEDA_MS)
  }

  /** What was chosen here is newer than what the server gave. */
  menunggu = (kunci: string): boolean => kunci in this.#menunggu || kunci in this.#dijalan

  /** Also while the page is being left. */
  kirim = async (): Promise<void> => {
    clearTimeout(this.#timer)
    const isi = this.#menunggu
    if (Object.keys(isi).length === 0) return
    this.#menunggu = {}
    this.#dijalan = isi
    const jawaban = await fetch(JALUR, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ isi }),
      keepalive: true,
    }).catch(() => null)
    this.#dijalan = {}
    // Refused for what it is, it would be refused again.
    if (jawaban && jawaban.status !== 429 && jawaban.status < 500) return
    this.#menunggu = { ...isi, ...this.#menunggu }
    this.#nanti(ULANG_MS)
  }

  #nanti(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.kirim(), ms)
  }
}
