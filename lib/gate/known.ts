import { type Database, getDatabase } from '@/db/client'
import { putBounded } from './put-bounded'

/**
 * What was read of the database and holds until the database says otherwise on a channel. It is kept while the line that
 * would tell is sure to hear; without it every question is asked. Another process hears of a change a moment after it is
 * committed; the process that made it says so itself (`forget`).
 */
export class Known<V> {
  readonly #held = new Map<string, V>()
  /** How often something was forgotten: an answer on its way meanwhile may be of before. */
  #forgotten = 0
  #hears = false

  /** `spokenOf` gives the keys of what a notice speaks of. */
  constructor(
    private readonly database: Database,
    private readonly kanal: string,
    private readonly spokenOf: (pesan: string, held: ReadonlyMap<string, V>) => readonly string[],
  ) {}

  /** What is known under the key, else what `ask` gives, which is known from then on; nothing is not remembered. */
  async get(key: string, ask: () => Promise<V | undefined>): Promise<V | undefined> {
    this.#hear()
    const sure = this.database.line.sure(this.kanal)
    const held = sure ? this.#held.get(key) : undefined
    if (held !== undefined) return held
    const before = this.#forgotten
    const found = await ask()
    if (found !== undefined && sure && before === this.#forgotten) putBounded(this.#held, key, found)
    return found
  }

  /** One, or all of them. */
  forget(key?: string): void {
    this.#forgotten++
    if (key === undefined) this.#held.clear()
    else this.#held.delete(key)
  }

  #hear(): void {
    if (this.#hears) return
    this.#hears = true
    const all = () => this.forget()
    this.database.line.hear(this.kanal, {
      hear: (pesan) => {
        this.#forgotten++
        for (const key of this.spokenOf(pesan, this.#held)) this.#held.delete(key)
      },
      up: all,
      down: all,
    })
  }
}

type SpokenOf<V> = ConstructorParameters<typeof Known<V>>[2]

const shared = globalThis as { __rabDikenal?: WeakMap<Database, Map<string, Known<unknown>>> }

/** What this process knows from a database by the notices of one channel. */
export function knownBy<V>(database: Database, kanal: string, spokenOf: SpokenOf<V>): Known<V> {
  shared.__rabDikenal ??= new WeakMap()
  const all = shared.__rabDikenal.get(database) ?? new Map<string, Known<unknown>>()
  shared.__rabDikenal.set(database, all)
  const known = (all.get(kanal) as Known<V> | undefined) ?? new Known<V>(database, kanal, spokenOf)
  all.set(kanal, known as Known<unknown>)
  return known
}

/** This process has changed who is who: whom that concerns is not asked, such changes are few. */
export function forgetAll(database: Database = getDatabase()): void {
  for (const known of shared.__rabDikenal?.get(database)?.values() ?? []) known.forget()
}
