import postgres from 'postgres'
import { connect, type Database, setDatabase } from '@/db/client'
import { watchQueries } from '@/db/query-watch'
import { user } from '@/db/schema/auth'
import type { Actor } from '@/lib/gate/access'
import type { Operation } from '@/lib/gate/operation'
import { type Performed, perform } from '@/lib/gate/perform'
import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { makeProject, SIZES, settle } from './make-project'
import type { Size } from './measure'

const OWNER = 'bench'
const actor: Actor = { kind: 'user', id: OWNER, email: 'bench@contoh.id', name: 'Bench', admin: false }

/** The database under measurement with its three projects. */
export class World {
  readonly projects = {} as Record<Size, string>
  #queries = 0

  /** Of the floors: the driver as it comes, every statement prepared. */
  readonly sql: postgres.Sql

  private constructor(
    readonly url: string,
    readonly database: Database,
  ) {
    this.sql = postgres(url, { max: 1, onnotice: () => {} })
  }

  static async open(url: string): Promise<World> {
    const world: World = new World(url, connect(url, { max: 4, onQuery: () => world.#queries++ }))
    setDatabase(world.database)
    await world.database.db
      .insert(user)
      .values({ id: OWNER, name: 'Bench', email: 'bench@contoh.id' })
      .onConflictDoNothing()
    return world
  }

  async fill(sizes: readonly Size[]): Promise<void> {
    for (const size of sizes)
      this.projects[size] = await makeProject(this.database, OWNER, `Bench ${size}`, SIZES[size])
    await settle(this.database)
  }

  /** Performs as the owner, on the real gate. */
  as<I, O>(operation: Operation<I, O>, input: unknown): Promise<Performed<O>> {
    return perform(operation, input, { actor, locale: 'id', requestId: 'bench-12345' }, this.database)
  }

  /** A new revision of a project by a real change set, so that no answer is known yet. */
  async bump(size: Size, i: number): Promise<void> {
    await this.as(setPekerjaan, {
      projectId: this.projects[size],
      pekerjaanId: 'p7',
      catatan: `Catatan ${i} ${performance.now()}`,
    })
  }

  async close(): Promise<void> {
    await Promise.all([this.sql.end(), this.database.close()])
  }

  /** Statements that one run sends, begin and commit apart. */
  async count(run: () => Promise<unknown>): Promise<number> {
    this.#queries = 0
    await run()
    return this.#queries
  }

  /** Milliseconds from asking to answer of all statements of one run, one after another: the rest is the service's own. */
  async inDatabase(run: () => Promise<unknown>): Promise<number> {
    let ms = 0
    const stop = watchQueries(() => {
      const asked = performance.now()
      return () => {
        ms += performance.now() - asked
      }
    })
    await run()
    stop()
    return ms
  }
}
