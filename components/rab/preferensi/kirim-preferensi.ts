import { keep, recall } from '@/components/ui/device-memory'

const JALUR = '/api/v1/akun/preferensi'
const JEDA_MS = 1500
const ULANG_MS = 30_000
/** Names of what the server has not confirmed yet, with whose they are: they survive the page. */
const BELUM = 'rab:preferensi:belum'

/** Choices of looks on their way to the server: the last of each name, a little after the last of them. */
export class KirimPreferensi {
  #siapa = ''
  #menunggu: Record<string, string | null> = {}
  #dijalan: Record<string, string | null> = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Whose choices these are; what an earlier page of theirs has left unconfirmed is sent again. */
  mulai(siapa: string): void {
    if (this.#siapa === siapa) return
    this.#siapa = siapa
    this.#menunggu = {}
    for (const kunci of belumDari(siapa)) this.catat(kunci, recall(kunci))
  }

  catat = (kunci: string, nilai: string | null): void => {
    this.#menunggu[kunci] = nilai
    this.#ingat()
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
    const selesai = jawaban && jawaban.status !== 429 && jawaban.status < 500
    if (!selesai) {
      this.#menunggu = { ...isi, ...this.#menunggu }
      this.#nanti(ULANG_MS)
    }
    this.#ingat()
  }

  #ingat(): void {
    const kunci = Object.keys({ ...this.#dijalan, ...this.#menunggu })
    keep(BELUM, kunci.length > 0 ? JSON.stringify([this.#siapa, ...kunci]) : null)
  }

  #nanti(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.kirim(), ms)
  }
}

function belumDari(siapa: string): string[] {
  try {
    const [milik, ...kunci] = JSON.parse(recall(BELUM) ?? '[]') as string[]
    return milik === siapa ? kunci : []
  } catch {
    return []
  }
}
