import postgres from 'postgres'

/** Keeps everybody else from writing a table, so that what writes it stands still in the middle. */
export async function holdTable(url: string, table: string): Promise<{ release(): Promise<void> }> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  const held = await client.reserve()
  await held.unsafe(`begin; lock table ${table} in exclusive mode`)
  return {
    release: async () => {
      await held.unsafe('commit')
      held.release()
      await client.end()
    },
  }
}
