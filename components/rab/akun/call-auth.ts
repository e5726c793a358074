interface AuthError {
  code?: string
  message?: string
}

export type AuthAnswer = { ok: true } | { ok: false; status: number; code: string }

/** A call of the accounts endpoints from a page; network loss is a status of 0. */
export async function callAuth(path: string, body: Record<string, unknown>): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return { ok: true }
    const error = (await response.json().catch(() => ({}))) as AuthError
    return { ok: false, status: response.status, code: error.code ?? '' }
  } catch {
    return { ok: false, status: 0, code: '' }
  }
}
