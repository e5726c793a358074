import { watchRevisions } from '@/lib/gate/revisions'
import type { Asked } from './endpoint'

const DETAK_MS = 15_000
/** A person who has lost access or signed out hears no more after so long. */
const PERIKSA_MS = 30_000

const open = new Set<() => void>()
let leaving = false

/** A server that goes does not wait for streams: their pages ask the next one. */
function endAllOnExit(): void {
  if (leaving) return
  leaving = true
  const endAll = () => {
    for (const end of open) end()
  }
  process.once('SIGTERM', endAll)
  process.once('SIGINT', endAll)
}

/** Server-sent events: the project's revision now and every new one; a heartbeat keeps proxies from cutting the line. */
export function streamRevisions(
  { revision }: { revision: number },
  headers: Record<string, string>,
  { signal, input, again }: Asked,
): Response {
  endAllOnExit()
  const encoder = new TextEncoder()
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text))
      const tell = (n: number) =>
        say(`id: ${n}\nevent: revision\ndata: ${JSON.stringify({ revision: n })}\n\n`)
      say('retry: 2000\n\n')
      tell(revision)
      const unwatch = watchRevisions((input as { projectId: string }).projectId, tell)
      const beat = setInterval(() => say(': detak\n\n'), DETAK_MS)
      const check = setInterval(() => again().catch(() => end()), PERIKSA_MS)
      end = () => {
        end = () => {}
        open.delete(close)
        unwatch()
        clearInterval(beat)
        clearInterval(check)
        controller.close()
      }
      const close = () => end()
      open.add(close)
      signal.addEventListener('abort', close)
    },
    cancel: () => end(),
  })
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      // no-transform: a compressing layer would hold events back until it has enough of them
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
