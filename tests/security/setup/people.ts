import type { Actor, ActorKind } from '@/lib/gate/access'
import { ADMIN } from './attacked-app'
import { type Head, send } from './send'

export const SANDI = 'sandi-yang-panjang'

export interface Person {
  email: string
  id: string
  cookie: string
}

/** Name and value of the cookies an answer sets. */
export const cookieIn = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** The door of accounts, as a page of the app calls it. */
export const auth = (origin: string, path: string, body: object, headers: Head = {}) =>
  send(origin, 'POST', `/api/auth${path}`, { body, headers: { origin, ...headers } })

let nomor = 0

export async function signUp(
  origin: string,
  email = `orang${++nomor}-${process.pid}@serangan.id`,
): Promise<Person> {
  const { status, headers, json, text } = await auth(origin, '/sign-up/email', {
    email,
    name: 'Orang',
    password: SANDI,
  })
  if (status !== 200) throw new Error(`sign-up: ${status} ${text}`)
  return { email, id: json.user.id, cookie: cookieIn(headers) }
}

async function makeKey(origin: string, { cookie }: Person, body: object): Promise<string> {
  const { json, text } = await send(origin, 'POST', '/api/v1/akun/kunci', {
    headers: { cookie, origin },
    body,
  })
  if (!json?.success) throw new Error(`key: ${text}`)
  return json.data.kunci
}

type Kind = Exclude<ActorKind, 'job' | 'cron'>

/** One of each kind of caller of a project of the owner's, and what each sends along. */
export async function makePeople(origin: string) {
  const [owner, editor, viewer, stranger] = await Promise.all([
    signUp(origin),
    signUp(origin),
    signUp(origin),
    signUp(origin),
  ])
  const admin = await signUp(origin, ADMIN)
  const bearer = async (cakupan: 'read' | 'write' | 'export') => ({
    authorization: `Bearer ${await makeKey(origin, owner, { nama: `Kunci ${cakupan}`, cakupan })}`,
  })
  const heads: Record<Kind, Head> = {
    anonymous: {},
    owner: { cookie: owner.cookie, origin },
    editor: { cookie: editor.cookie, origin },
    viewer: { cookie: viewer.cookie, origin },
    stranger: { cookie: stranger.cookie, origin },
    admin: { cookie: admin.cookie, origin },
    'key:read': await bearer('read'),
    'key:write': await bearer('write'),
  }
  return { owner, editor, viewer, stranger, admin, heads }
}

export type People = Awaited<ReturnType<typeof makePeople>>

const ofUser = ({ id, email }: Person, admin = false): Actor => ({
  kind: 'user',
  id,
  email,
  name: 'Orang',
  admin,
})

/** Each caller as the gate sees them: their column of the table of access follows from it. */
export const actorsOf = (people: People): Record<Kind, Actor> => ({
  anonymous: { kind: 'anonymous' },
  owner: ofUser(people.owner),
  editor: ofUser(people.editor),
  viewer: ofUser(people.viewer),
  stranger: ofUser(people.stranger),
  admin: ofUser(people.admin, true),
  'key:read': { kind: 'key', id: people.owner.id, keyId: 'k', scope: 'read', projects: null },
  'key:write': { kind: 'key', id: people.owner.id, keyId: 'k', scope: 'write', projects: null },
})
