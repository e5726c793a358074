import postgres from 'postgres'

const JEDA_MS = { awal: 200, maks: 3000 }

interface Ears {
  hear: (pesan: string) => void
  /** The line stands (again): what was said meanwhile was not heard. */
  up: () => void
  /** The line is cut or does not come about; it is tried again by itself. */
  down: (error?: unknown) => void
}

/**
 * Hears a channel on a connection of its own until it is closed. The driver's own `listen` gives up for good when its
 * first reconnection fails, as it does while a database restarts; this one goes on trying, ever more slowly.
 */
export function listenAlways(client: postgres.Sql, kanal: string, { hear, up, down }: Ears) {
  let tries = 0
  let again: NodeJS.Timeout | null = null
  let ended = false
  // Known to the driver, not to its types.
  const onnotify = { onnotify: (_: string, pesan: string) => hear(pesan) }
  const line = postgres({
    ...(client.options as unknown as postgres.Options<Record<string, postgres.PostgresType>>),
    ...onnotify,
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
    onclose: () => later(),
  })

  const open = () =>
    line`listen ${line(kanal)}`.then(() => {
      tries = 0
      up()
    }, later)

  function later(error?: unknown): void {
    if (ended || again) return
    if (tries === 0) down(error)
    const jeda = Math.min(JEDA_MS.awal * 2 ** tries++, JEDA_MS.maks)
    again = setTimeout(() => {
      again = null
      void open()
    }, jeda)
    again.unref()
  }

  void open()
  return {
    close: async () => {
      ended = true
      if (again) clearTimeout(again)
      await line.end({ timeout: 1 })
    },
  }
}
