import fs from 'node:fs'
import { Chance } from './chance'
import { Ledger } from './ledger'
import { Line } from './line'

export type Persona = 'AHSPUser' | 'ReadOnlyUser' | 'AdminUser'

/** Ten, five and two of seventeen, well mixed, so that any number of people has about these shares. */
const TURNS = 'AARAARAAMRAARAAMR'
const PERSONA: Record<string, Persona> = { A: 'AHSPUser', R: 'ReadOnlyUser', M: 'AdminUser' }
const personaOf = (n: number): Persona => PERSONA[TURNS[n % TURNS.length] ?? 'A'] ?? 'AHSPUser'

const PASSWORD = 'sandi-untuk-uji-beban'
const emailOf = (n: number) => `beban-${n}@contoh.id`
const DEMO = 'db/seed/demo/rumah-dua-lantai.json'

/** The administrators among so many people, for ADMIN_EMAILS of the server they will meet. */
export const adminsOf = (users: number): string =>
  Array.from({ length: users }, (_, n) => n)
    .filter((n) => personaOf(n) === 'AdminUser')
    .map(emailOf)
    .join(',')

/** Somebody with an account, a project, and a browser of their own. */
export interface Person {
  n: number
  persona: Persona
  line: Line
  chance: Chance
  projectId: string
  /** The revision they have seen. */
  seen: number
  /** Of those who write. */
  ledger: Ledger | null
}

/** Signs in anew, with the cookie of a new session. */
export async function signIn({ line, n }: Pick<Person, 'line' | 'n'>) {
  const body = { email: emailOf(n), password: PASSWORD }
  const answer = await line.ask('/api/auth/sign-in/email', { method: 'POST', body })
  if (answer.status === 200) line.cookie = cookieOf(answer.headers['set-cookie'])
  return answer
}

const cookieOf = (set: string[] = []) => set.map((text) => text.split(';')[0]).join('; ')

async function must(line: Line, path: string, body: unknown, status: number) {
  const answer = await line.ask(path, { method: 'POST', body })
  if (answer.status !== status)
    throw new Error(`${path}: ${answer.failure ?? `${answer.status} ${answer.text.slice(0, 300)}`}`)
  return answer
}

/** An account at `origin` and, but for readers, a project in it made from the demo document. */
async function settle(origin: string, n: number): Promise<Person> {
  const line = new Line(origin, n)
  const body = { name: `Orang ${n}`, email: emailOf(n), password: PASSWORD }
  const { headers } = await must(line, '/api/auth/sign-up/email', body, 200)
  line.cookie = cookieOf(headers['set-cookie'])
  const person = { n, persona: personaOf(n), line, chance: new Chance(n + 1), projectId: '', seen: 1 }
  if (person.persona === 'ReadOnlyUser') return { ...person, ledger: null }
  const document = JSON.parse(fs.readFileSync(DEMO, 'utf8'))
  const made = JSON.parse((await must(line, '/api/v1/projects/import', document, 201)).text).data
  const ledger = person.persona === 'AHSPUser' ? await Ledger.open(line, made.id, person.chance) : null
  return { ...person, projectId: made.id, seen: made.revision, ledger }
}

/** Makes the people, one after the other: readers see the project of the estimator before them. */
export async function makePeople(origin: string, users: number): Promise<Person[]> {
  const people: Person[] = []
  let last: Person | undefined
  for (let n = 0; n < users; n++) {
    const person = await settle(origin, n)
    if (person.persona === 'AHSPUser') last = person
    if (person.persona === 'ReadOnlyUser' && last) {
      const member = { email: emailOf(n), peran: 'viewer' }
      await must(last.line, `/api/v1/projects/${last.projectId}/anggota`, member, 201)
      person.projectId = last.projectId
    }
    people.push(person)
  }
  return people
}
