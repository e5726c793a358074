import { Halt } from '../halt.mjs'
import { until } from '../postmaster.mjs'

async function get(url, headers = {}) {
  const answer = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(10_000) })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const isReady = async (origin, version) => {
  try {
    const { status, text } = await get(`${origin}/health/ready`, { connection: 'close' })
    return status === 200 && JSON.parse(text).version === version
  } catch {
    return false
  }
}

/** Waits until `version` is ready at `origin`: its database answers and no migration it needs is missing. */
export async function waitReady(origin, version, limitMs) {
  if (await until(() => isReady(origin, version), limitMs, 100)) return
  throw new Halt(`${origin}/health/ready tidak siap dengan versi ${version}.`, 'Baca log di folder slot.')
}

/** What a visitor needs first, each asked for once; what it must answer. */
const visits = [
  ['/masuk', ({ status, text }) => status === 200 && text.includes('/_next/static/')],
  [
    '/api/v1/openapi.json',
    ({ status, text }) => status === 200 && JSON.parse(text).openapi?.startsWith('3.'),
  ],
  ['/api/v1/projects', ({ status, text }) => status === 401 && JSON.parse(text).success === false],
  ['/proyek', ({ status, headers }) => status === 307 && headers.get('location')?.includes('/masuk')],
]

/** Signing in, pages, their scripts, the API and its refusal of strangers, at the new version itself. */
export async function smoke(origin) {
  for (const [path, holds] of visits) {
    const answer = await get(origin + path)
    if (!holds(answer))
      throw new Halt(`${path} menjawab ${answer.status}, bukan seperti seharusnya.`, 'Baca log slot.')
  }
  const { text } = await get(`${origin}/masuk`)
  const [asset] = /\/_next\/static\/[^"\\]+\.js/.exec(text) ?? []
  const { status, headers } = await get(origin + asset)
  if (status !== 200 || !headers.get('cache-control')?.includes('immutable'))
    throw new Halt(`${asset} menjawab ${status}.`, 'Berkas statis rilis tidak lengkap: npm run release')
}
