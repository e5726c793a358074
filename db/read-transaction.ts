import type postgres from 'postgres'

type Unsafe = postgres.ReservedSql['unsafe']

/**
 * A transaction that only reads, without round trips of its own: `begin` travels ahead of the first statement, and
 * nobody waits for `commit`, which has nothing to lose. One that asks nothing begins nothing.
 */
export async function readTransaction<T>(
  client: postgres.Sql,
  isolation: string,
  run: (scoped: postgres.ReservedSql) => Promise<T>,
): Promise<T> {
  const line = await client.reserve()
  const unsafe: Unsafe = line.unsafe.bind(line)
  let begun = false
  const begin = () => {
    begun = true
    // Where it fails, the statement behind it fails as well, and says so.
    unsafe(`begin ${isolation}`).catch(() => {})
  }
  const end = async (word: 'commit' | 'rollback') => {
    if (begun) await unsafe(word).catch(() => {})
    line.release()
  }
  const first = (...asked: Parameters<Unsafe>) => {
    if (!begun) begin()
    return unsafe(...asked)
  }
  try {
    const found = await run(Object.assign(line, { unsafe: first as Unsafe }))
    void end('commit')
    return found
  } catch (cause) {
    await end('rollback')
    throw cause
  }
}
