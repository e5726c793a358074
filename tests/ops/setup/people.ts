/** Signs in at `origin`, which the app knows as `appUrl`; gives the cookie. */
export async function signIn(
  origin: string,
  appUrl: string,
  email: string,
  password: string,
): Promise<string> {
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: appUrl },
    body: JSON.stringify({ email, password }),
  })
  if (!answer.ok) throw new Error(`masuk: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
}

/** What the API answers under `data`; throws on a refusal. */
export async function ask<T>(url: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(url, init)
  const body = (await answer.json()) as { data: T }
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${JSON.stringify(body)}`)
  return body.data
}

/** The demo project and one of its lines. */
export async function demoProject(origin: string, cookie: string) {
  const headers = { cookie }
  const list = await ask<{ items: { id: string }[] }>(`${origin}/api/v1/projects`, { headers })
  const id = list.items[0]?.id ?? ''
  const rekap = await ask<{ pekerjaan: { id: string }[] }>(`${origin}/api/v1/projects/${id}/rekap`, {
    headers,
  })
  return { id, pekerjaanId: rekap.pekerjaan[0]?.id ?? '' }
}
