import postgres from 'postgres'

/** Keeps everybody else from writing a table (or, `access exclusive`, from reading it), so that who does stands still in the middle. */
export async function holdTable(
  url: string,
  table: string,
  mode: 'exclusive' | 'access exclusive' = 'exclusive',
): Promise<{ release(): Promise<void> }> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  const held = await client.reserve()
  await held.unsafe(`begin; lock table ${table} in ${mode} mode`)
  return {
    release: async () => {
      await held.unsafe('commit')
      held.release()
      await client.end()
    },
  }
}
