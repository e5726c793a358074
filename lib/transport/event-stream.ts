import type { z } from 'zod'
import type { DengarInput, OrangHadir } from '@/lib/contracts/hadir'
import type { Actor } from '@/lib/gate/access'
import { getHadir } from '@/lib/gate/hadir'
import { watchRevisions } from '@/lib/gate/revisions'
import type { Asked } from './endpoint'

const DETAK_MS = 15_000
/** A person who has lost access or signed out hears no more after so long. */
const PERIKSA_MS = 30_000

/** Names travel between instances in notices of limited length. */
const NAMA_MAKS = 80

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

type Revisi = { revision: number }
type Dengar = z.output<typeof DengarInput>

/**
 * Server-sent events: the project's revision now and every new one; a heartbeat keeps proxies from cutting the line.
 * One who comes back says by Last-Event-ID what was heard last, and is told only of what is newer.
 */
export function streamRevisions(
  { revision }: Revisi,
  headers: Record<string, string>,
  { signal, input, sent, actor, again }: Asked<Revisi>,
): Response {
  endAllOnExit()
  const encoder = new TextEncoder()
  let stop = () => {}
  let told = Math.min(heardBy(sent), revision)
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text))
      const tell = (n: number) => {
        if (n <= told) return
        told = n
        say(`id: ${n}\nevent: revision\ndata: ${JSON.stringify({ revision: n })}\n\n`)
      }
      const ask = () => again().then((now) => open.has(close) && tell(now.revision), close)
      say('retry: 2000\n\n')
      tell(revision)
      const unwatch = watchRevisions((input as Dengar).projectId, (n) => (n === null ? ask() : tell(n)))
      const leave = enter(actor, input as Dengar, (orang) =>
        say(`event: hadir\ndata: ${JSON.stringify({ orang })}\n\n`),
      )
      const beat = setInterval(() => say(': detak\n\n'), DETAK_MS)
      const check = setInterval(ask, PERIKSA_MS)
      const close = () => {
        if (!open.has(close)) return
        stop()
        controller.close()
      }
      stop = () => {
        stop = () => {}
        open.delete(close)
        signal.removeEventListener('abort', close)
        unwatch()
        leave()
        clearInterval(beat)
        clearInterval(check)
      }
      open.add(close)
      signal.addEventListener('abort', close)
    },
    // Closed already by who left.
    cancel: () => stop(),
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

/** The revision last heard, 0 when none: a number of ours, or nothing. */
function heardBy(sent: Headers): number {
  const id = sent.get('last-event-id') ?? ''
  return /^\d{1,15}$/.test(id) ? Number.parseInt(id, 10) : 0
}

/** A person whose page names itself is here while it listens; a program never is. */
function enter(
  actor: Actor,
  { projectId, tab, halaman = '' }: Dengar,
  tell: (o: readonly OrangHadir[]) => void,
) {
  if (actor.kind !== 'user' || tab === undefined) return () => {}
  const { id, name } = actor
  return getHadir().masuk(projectId, { tab, id, nama: name.slice(0, NAMA_MAKS), halaman }, tell)
}
