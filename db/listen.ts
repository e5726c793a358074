import postgres from 'postgres'

const JEDA_MS = { awal: 200, maks: 3000 }
/** How often the line is asked whether it still stands, and how long an answer is believed. */
const DETAK_MS = 5000
const PERCAYA_MS = 10_000

interface Ears {
  hear: (pesan: string) => void
  /** The line stands (again): what was said meanwhile was not heard. */
  up: () => void
  /** The line is cut or does not come about; it is tried again by itself. */
  down: (error?: unknown) => void
}

/**
 * Hears channels on one connection of its own until it is closed. The driver's own `listen` gives up for good when its
 * first reconnection fails, as it does while a database restarts; this one goes on trying, ever more slowly.
 */
export class Line {
  readonly #ears = new Map<string, Ears[]>()
  readonly #sql: postgres.Sql
  readonly #heard = new Set<string>()
  #opening = false
  #ended = false
  #tries = 0
  #again: NodeJS.Timeout | null = null
  #beat: NodeJS.Timeout | null = null
  /** When a question was asked that has been answered since. */
  #proven = 0

  constructor(client: postgres.Sql) {
    // Known to the driver, not to its types.
    const onnotify = { onnotify: (kanal: string, pesan: string) => this.#tell(kanal, pesan) }
    this.#sql = postgres({
      ...(client.options as unknown as postgres.Options<Record<string, postgres.PostgresType>>),
      ...onnotify,
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      fetch_types: false,
      onclose: () => this.#later(),
    })
  }

  /** Hears a channel from now on; nothing is told before this has returned. */
  hear(kanal: string, ears: Ears): void {
    const others = this.#ears.get(kanal) ?? []
    this.#ears.set(kanal, [...others, ears])
    if (this.#heard.has(kanal)) queueMicrotask(ears.up)
    else if (!this.#again) void this.#open()
  }

  /**
   * Whether all that was said on a channel until some seconds ago is sure to have been heard: the database tells a
   * connection its notices before it answers it.
   */
  sure(kanal: string): boolean {
    return this.#heard.has(kanal) && performance.now() - this.#proven < PERCAYA_MS
  }

  async close(): Promise<void> {
    this.#ended = true
    this.#rest()
    if (this.#again) clearTimeout(this.#again)
    await this.#sql.end({ timeout: 1 })
  }

  /** Also what is asked for while it comes about. */
  async #open(): Promise<void> {
    if (this.#opening) return
    this.#opening = true
    try {
      for (let next = this.#unheard(); next; next = this.#unheard()) await this.#listen(next)
    } catch (error) {
      this.#later(error)
    } finally {
      this.#opening = false
    }
  }

  #unheard(): string | undefined {
    if (this.#ended) return
    return [...this.#ears.keys()].find((kanal) => !this.#heard.has(kanal))
  }

  async #listen(kanal: string): Promise<void> {
    const asked = performance.now()
    await this.#sql`listen ${this.#sql(kanal)}`
    this.#heard.add(kanal)
    this.#tries = 0
    this.#proven = asked
    this.#beat ??= setInterval(() => this.#prove(), DETAK_MS).unref()
    for (const { up } of this.#ears.get(kanal) ?? []) up()
  }

  #tell(kanal: string, pesan: string): void {
    for (const { hear } of this.#ears.get(kanal) ?? []) hear(pesan)
  }

  #prove(): void {
    const asked = performance.now()
    this.#sql`select`.then(
      () => {
        this.#proven = asked
      },
      // A cut line is told of by its end.
      () => {},
    )
  }

  #rest(): void {
    this.#heard.clear()
    if (this.#beat) clearInterval(this.#beat)
    this.#beat = null
  }

  #later(error?: unknown): void {
    this.#rest()
    if (this.#ended || this.#again) return
    if (this.#tries === 0) for (const { down } of [...this.#ears.values()].flat()) down(error)
    const jeda = Math.min(JEDA_MS.awal * 2 ** this.#tries++, JEDA_MS.maks)
    this.#again = setTimeout(() => {
      this.#again = null
      void this.#open()
    }, jeda)
    this.#again.unref()
  }
}
