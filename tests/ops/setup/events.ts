/** Hears a project's stream at `origin`; `next(revision)` comes when that revision, or a later one, was told. */
export async function hear(origin: string, projectId: string, cookie: string) {
  const leave = new AbortController()
  const answer = await fetch(`${origin}/api/v1/projects/${projectId}/events`, {
    headers: { cookie },
    signal: leave.signal,
  })
  if (!answer.ok || !answer.body) throw new Error(`events: ${answer.status}`)
  let told = 0
  let wake = () => {}
  const reading = (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      for (const [, n] of decoder.decode(chunk).matchAll(/"revision":(\d+)/g))
        told = Math.max(told, Number(n))
      wake()
    }
  })().catch(() => {})
  return {
    next: async (revision: number) => {
      while (told < revision) await new Promise<void>((resolve) => (wake = resolve))
    },
    end: async () => {
      leave.abort()
      await reading
    },
  }
}
