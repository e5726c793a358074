/** Told of a statement when it is asked; gives what is to be told when its answer is there. */
export type QueryWatcher = (text: () => string) => (failed: boolean) => void

/** What of a driver's statement is held: set before it is asked, called when it is over. */
interface Statement {
  strings: readonly string[]
  handler: (statement: Statement) => unknown
  resolve: (answer: unknown) => void
  reject: (cause: unknown) => void
}

interface Shared {
  __rabQueryWatcher?: QueryWatcher | undefined
  __rabSlots?: { taken: number }
}
const shared = globalThis as Shared

/** Every statement of this process is told of until what it gives is called; the parts of a build share the one watcher. */
export function watchQueries(watcher: QueryWatcher): () => void {
  const before = shared.__rabQueryWatcher
  shared.__rabQueryWatcher = watcher
  return () => {
    shared.__rabQueryWatcher = before
  }
}

/** How many connections are asked for at this moment: transactions, and statements outside of one. */
export function slots(): { taken: number } {
  shared.__rabSlots ??= { taken: 0 }
  return shared.__rabSlots
}

/** Holds a connection's place in the count while `run` lasts. */
export async function inSlot<T>(run: () => Promise<T>): Promise<T> {
  const held = slots()
  held.taken++
  try {
    return await run()
  } finally {
    held.taken--
  }
}

/**
 * Tells of a statement from when it is asked, in the context of who asks, to its answer; `alone` is one outside of a
 * transaction. The driver has no place of its own for this. What is no statement (a name, a list) stays as it is.
 */
export function watched<T>(given: T, alone: boolean): T {
  const statement = given as Statement
  const { __rabQueryWatcher: watcher } = shared
  if (!watcher || typeof statement?.handler !== 'function') return given
  const { handler } = statement
  statement.handler = (asked) => {
    const tellEnd = watcher(() => statement.strings.join('?'))
    const { resolve, reject } = statement
    const held = slots()
    if (alone) held.taken++
    let over = false
    const end = (failed: boolean) => {
      if (over) return
      over = true
      if (alone) held.taken--
      tellEnd(failed)
    }
    statement.resolve = (answer) => {
      end(false)
      resolve(answer)
    }
    statement.reject = (cause) => {
      end(true)
      reject(cause)
    }
    return handler(asked)
  }
  return given
}
