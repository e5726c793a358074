export type ApiResult<T> =
  | { ok: true; data: T }
  | { ok: false; status: number; pesan: string; requestId: string | null }

interface Jawaban<T> {
  data?: T
  error?: { message: string; details?: { path: string; message: string }[] }
  meta?: { requestId: string }
}

/** A call of the API from a page. Network loss is a status of 0; words come from the server where it has any. */
export async function callApi<T>(method: string, path: string, body?: unknown): Promise<ApiResult<T>> {
  try {
    const response = await fetch(path, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const answer = (await response.json()) as Jawaban<T>
    if (response.ok) return { ok: true, data: answer.data as T }
    const pesan = [answer.error?.message, ...(answer.error?.details ?? []).map((d) => d.message)]
      .filter(Boolean)
      .join(' ')
    return { ok: false, status: response.status, pesan, requestId: answer.meta?.requestId ?? null }
  } catch {
    return { ok: false, status: 0, pesan: 'Koneksi terputus.', requestId: null }
  }
}
