import type postgres from 'postgres'

type Unsafe = postgres.Sql['unsafe']

/** What statements are sent by. */
export type Scoped = Pick<postgres.Sql, 'unsafe'>

type Query = ReturnType<Unsafe> & { handler: (query: Query) => void; reject: (cause: Error) => void }

/**
 * A connection as the driver's own `begin` handles it (postgres 3.4.9, src/index.js): while it has `reserved`, it is kept
 * from the pool until a transaction on it ends. The types leave this door out. `reserve`, the one they have, loses a
 * connection for good that was shut in the middle of a statement, and never tells who holds one that it is gone.
 */
interface Line {
  /** false: no more until it calls `reserved`. */
  execute: (query: Query) => boolean
  reserved: (() => void) | null
  onclose: ((cause: Error) => void) | null
}

interface Mode {
  /** What it begins with; may say how it goes on. */
  begin: string
  /** false: nothing was written, so nobody waits for `commit`, which has nothing to lose. */
  writes: boolean
}

/**
 * A transaction whose `begin` travels ahead of its first statement, without a round trip of its own; one that asks
 * nothing begins nothing. Writes are committed when their promise is kept. A connection lost on the way refuses it at once.
 */
export async function inTransaction<T>(
  client: Scoped,
  { begin, writes }: Mode,
  run: (scoped: Scoped) => Promise<T>,
): Promise<T> {
  const { ask, end, lost } = openLine(client, begin)
  try {
    const found = await Promise.race([run({ unsafe: ask }), lost])
    const committed = end('commit')
    if (writes) await committed
    else committed.catch(() => {})
    return found
  } catch (cause) {
    await end('rollback').catch(() => {})
    throw cause
  }
}

/**
 * One statement outside of a transaction. The last word to a connection that was shut (57P01) is told to the first
 * statement that opens it anew, before that is sent: it is asked once more.
 */
export async function inNone<T>(
  client: Scoped,
  run: (scoped: Scoped) => Promise<T>,
  again = true,
): Promise<T> {
  let sent = false
  const onexecute = () => {
    sent = true
    return true
  }
  const unsafe = (text: string, args?: never[], options?: object) =>
    client.unsafe(text, args, { ...options, onexecute } as object)
  try {
    return await run({ unsafe: unsafe as Unsafe })
  } catch (cause) {
    if (!again || sent || codeOf(cause) !== '57P01') throw cause
    return inNone(client, run, false)
  }
}

/** Drizzle wraps the driver's error. */
const codeOf = (cause: unknown): string | undefined => {
  const { code, cause: inner } = cause as { code?: string; cause?: { code?: string } }
  return code ?? inner?.code
}

/** One connection from its first statement to `end`; `lost` is refused when it ends by itself. */
function openLine(client: Scoped, begin: string) {
  const waiting: Query[] = []
  let state: 'new' | 'begun' | 'ended' | 'lost' = 'new'
  let line: Line | undefined
  let free = false
  let why: Error | undefined
  let refuse: (cause: Error) => void = () => {}
  const lost = new Promise<never>((_, reject) => {
    refuse = reject
  })
  lost.catch(() => {})

  const fail = (cause: Error) => {
    state = 'lost'
    why = cause
    refuse(cause)
    for (const query of waiting.splice(0)) query.reject(cause)
  }
  const flow = () => {
    free = true
    for (let query = waiting.shift(); query; query = free ? waiting.shift() : undefined)
      free = line?.execute(query) ?? false
  }
  const onexecute = (found: Line) => {
    line = found
    found.onclose = fail
    found.reserved = flow
    flow()
    return false
  }
  const start = (again: boolean): void => {
    client.unsafe(begin, [], { onexecute } as object).catch((cause: Error & { code?: string }) => {
      // Before it could begin: the last word to a connection that was shut, told to the first who opens it anew.
      if (again && !line && cause.code === '57P01') start(false)
      else fail(cause)
    })
  }
  const handler = (query: Query) => {
    if (why) query.reject(why)
    else if (free && line) free = line.execute(query)
    else waiting.push(query)
  }
  const send = (...asked: Parameters<Unsafe>) => Object.assign(client.unsafe(...asked), { handler }) as Query

  return {
    lost,
    ask: ((...asked: Parameters<Unsafe>) => {
      if (state === 'new') {
        state = 'begun'
        start(true)
      }
      return send(...asked)
    }) as Unsafe,
    end: async (word: 'commit' | 'rollback'): Promise<void> => {
      if (state !== 'begun') return
      state = 'ended'
      const { command } = await send(word)
      if (line?.onclose === fail) line.onclose = null
      // So the database answers the `commit` of a transaction in which a statement failed.
      if (word === 'commit' && command !== 'COMMIT') throw new Error('a failed statement was passed over')
    },
  }
}
