const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1).replace('.', ',')

/** Seconds since the process began, as text. */
export const elapsed = () => process.uptime().toFixed(1).replace('.', ',')

/** Says what is being done and, when done, how long it took. */
export async function step(label, run) {
  const since = Date.now()
  process.stdout.write(`${label} … `)
  try {
    const value = await run()
    process.stdout.write(`${seconds(since)} detik\n`)
    return value
  } catch (error) {
    process.stdout.write('gagal\n')
    throw error
  }
}
