import type { PerubahanHasil } from '@/lib/contracts/perubahan'
import type { Tunggu } from './antrean'

export type Terkirim =
  | { jenis: 'diterima'; hasil: PerubahanHasil; jeda: number }
  /** No answer: it may be there or not. */
  | { jenis: 'putus' }
  /** The server is in trouble: it may be there or not. */
  | { jenis: 'gangguan'; pesan: string; requestId: string | null }
  | { jenis: 'bentrok' }
  | { jenis: 'keluar' }
  | { jenis: 'batas'; detik: number }
  | { jenis: 'ditolak'; pesan: string; requestId: string | null }

interface Jawaban {
  data?: PerubahanHasil
  error?: { message: string; details?: { path: string; message: string }[]; current?: unknown }
  meta?: { requestId: string }
}

/** Between a keystroke and its save; grows as the allowance of the server falls, so that typing never meets a limit. */
export const JEDA_MS = 400
const JEDA_MAKS_MS = 6000
const TUNGGU_JAWABAN_MS = 20_000

/** Sends one change set, of one who has seen the project up to `base`. */
export async function kirim(
  projectId: string,
  { perubahan, kunci }: Pick<Tunggu, 'perubahan' | 'kunci'>,
  base: number,
): Promise<Terkirim> {
  let response: Response
  try {
    response = await fetch(`/api/v1/projects/${projectId}/perubahan`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'if-match': `"${base}"`,
        ...(kunci !== null && { 'idempotency-key': kunci }),
      },
      body: JSON.stringify(perubahan),
      signal: AbortSignal.timeout(TUNGGU_JAWABAN_MS),
    })
  } catch {
    return { jenis: 'putus' }
  }
  const jawaban: Jawaban | null = await response.json().catch(() => null)
  if (response.ok) return jawaban?.data ? terima(response, jawaban.data) : { jenis: 'putus' }
  return tolak(response, jawaban)
}

const terima = (response: Response, hasil: PerubahanHasil): Terkirim => ({
  jenis: 'diterima',
  hasil,
  jeda: jedaFor(response.headers),
})

function tolak({ status, headers }: Response, jawaban: Jawaban | null): Terkirim {
  // Of a row that has moved on the server tells how it stands now; other conflicts are refusals.
  if (status === 409 && jawaban?.error?.current !== undefined) return { jenis: 'bentrok' }
  if (status === 401) return { jenis: 'keluar' }
  if (status === 429) return { jenis: 'batas', detik: Number.parseInt(headers.get('retry-after') ?? '5', 10) }
  const { error, meta } = jawaban ?? {}
  const pesan = [error?.message, ...(error?.details ?? []).map((d) => d.message)].filter(Boolean).join(' ')
  const requestId = meta?.requestId ?? null
  return status >= 500 ? { jenis: 'gangguan', pesan, requestId } : { jenis: 'ditolak', pesan, requestId }
}

/** The rest of the window shared among what is left of the allowance. */
function jedaFor(headers: Headers): number {
  const remaining = Number.parseInt(headers.get('ratelimit-remaining') ?? '', 10)
  const reset = Number.parseInt(headers.get('ratelimit-reset') ?? '', 10)
  if (Number.isNaN(remaining) || Number.isNaN(reset) || remaining > 10) return JEDA_MS
  return Math.min(JEDA_MAKS_MS, Math.max(JEDA_MS, (reset * 1000) / (remaining + 1)))
}
