import { randomUUID } from 'node:crypto'
import type { IsiView } from '@/lib/contracts/isi'
import type { Chance } from './chance'
import type { Answer, Line } from './line'

interface Change {
  key: string
  body: {
    pekerjaan: { ubah: { id: string; volume: string }[] }
    hargaItem: { ubah: { id: string; hargaSatuan: string }[] }
  }
}

/** Rows of one change set, by its revision. */
type Sets = Map<number, number>

/** What one person has typed into a project, and what of it the server has said it has. */
export class Ledger {
  readonly sets: Sets = new Map()
  readonly #cells = new Map<string, string>()
  #waiting: Change | null = null
  #n = 0

  private constructor(
    readonly line: Line,
    readonly projectId: string,
    private readonly chance: Chance,
    private readonly pekerjaan: readonly string[],
    private readonly harga: readonly string[],
    public revision: number,
  ) {}

  static async open(line: Line, projectId: string, chance: Chance): Promise<Ledger> {
    const isi = await isiOf(line, projectId)
    const measured = new Set(isi.pengukuran.map(({ pekerjaanId }) => pekerjaanId))
    const typed = isi.pekerjaan.filter(({ id, volumeFormula }) => volumeFormula === null && !measured.has(id))
    return new Ledger(
      line,
      projectId,
      chance,
      typed.map(({ id }) => id),
      isi.hargaItem.map(({ id }) => id),
      isi.project.revision,
    )
  }

  /** Changes that were sent and not answered. */
  get waits(): boolean {
    return this.#waiting !== null
  }

  /**
   * A few volumes and a price in one change set. One that got no answer is sent again first, under its own key, as the
   * browser does: it is done once whatever became of the first.
   */
  async edit(): Promise<Answer> {
    this.#waiting ??= this.#typed()
    const { key, body } = this.#waiting
    const answer = await this.line.ask(`/api/v1/projects/${this.projectId}/perubahan`, {
      method: 'POST',
      headers: { 'if-match': `"${this.revision}"`, 'idempotency-key': key },
      body,
    })
    if (answer.status === 200) this.#acknowledged(this.#waiting, JSON.parse(answer.text).data.revision)
    return answer
  }

  /** Sends what waits until it is answered; says what is wrong when it is not within `limitMs`. */
  async settle(limitMs: number): Promise<string[]> {
    let last = ''
    for (const end = Date.now() + limitMs; this.waits && Date.now() < end; ) {
      const { status, text, failure } = await this.edit()
      last = failure ?? `${status} ${text.slice(0, 300)}`
      if (this.waits) await new Promise((later) => setTimeout(later, 1000))
    }
    return this.waits ? [`${this.projectId}: never acknowledged: ${last}`] : []
  }

  /** Reads all back: cells that are not as they were acknowledged. */
  async lost(): Promise<string[]> {
    const isi = await isiOf(this.line, this.projectId)
    const there = new Map<string, string>()
    for (const { id, volume } of isi.pekerjaan) there.set(`volume ${id}`, volume)
    for (const { id, hargaSatuan } of isi.hargaItem) there.set(`harga ${id}`, hargaSatuan ?? '')
    return [...this.#cells].flatMap(([cell, wanted]) => {
      const found = there.get(cell) ?? 'gone'
      return same(found, wanted) ? [] : [`${this.projectId} ${cell}: ${wanted} acknowledged, ${found} there`]
    })
  }

  #typed(): Change {
    const n = ++this.#n
    const ids = new Set(Array.from({ length: this.chance.int(2, 4) }, () => this.chance.of(this.pekerjaan)))
    const volume = `${(n % 900) + 1}.${(n % 899) + 100}`
    return {
      key: randomUUID(),
      body: {
        pekerjaan: { ubah: [...ids].map((id) => ({ id, volume })) },
        hargaItem: { ubah: [{ id: this.chance.of(this.harga), hargaSatuan: `${10_000 + n}.25` }] },
      },
    }
  }

  #acknowledged({ body: { pekerjaan, hargaItem } }: Change, revision: number): void {
    this.#waiting = null
    this.revision = revision
    for (const { id, volume } of pekerjaan.ubah) this.#cells.set(`volume ${id}`, volume)
    for (const { id, hargaSatuan } of hargaItem.ubah) this.#cells.set(`harga ${id}`, hargaSatuan)
    this.sets.set(revision, pekerjaan.ubah.length + hargaItem.ubah.length)
  }
}

async function isiOf(line: Line, projectId: string): Promise<IsiView> {
  const { status, text, failure } = await line.ask(`/api/v1/projects/${projectId}/isi`)
  if (status !== 200) throw new Error(`isi ${projectId}: ${failure ?? status}`)
  return JSON.parse(text).data
}

/** The same amount, however many zeros it ends with. */
const same = (a: string, b: string) => trimmed(a) === trimmed(b)
const trimmed = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
