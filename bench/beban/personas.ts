import type { Answer } from './line'
import { type Person, type Persona, signIn } from './people'
import type { Kind } from './tally'

/** One thing a person does, how often among what they do, and what it is answered with. */
export interface Action {
  what: string
  kind: Kind
  weight: number
  status: readonly number[]
  run: (person: Person) => Promise<Answer>
}

interface Habits {
  /** Seconds between one action and the next, from and to: reading, typing, talking to somebody. */
  think: readonly [number, number]
  actions: readonly Action[]
}

const WORDS = [
  'bata',
  'beton',
  'plester',
  'keramik',
  'galian',
  'cat tembok',
  'pipa',
  'kusen',
  'K.1.1',
  'besi',
]

const read = (what: string, weight: number, path: (person: Person) => string): Action => ({
  what,
  kind: 'read',
  weight,
  status: [200],
  run: (person) => person.line.ask(path(person)),
})

const inProject = (rest: string) => (person: Person) => `/api/v1/projects/${person.projectId}${rest}`

/** What a page asks after news of a revision: most often nothing is new, and that is all the answer says. */
const poll = (weight: number): Action => ({
  what: 'changes',
  kind: 'read',
  weight,
  status: [200, 304],
  run: async (person) => {
    const { line, ledger, projectId } = person
    const seen = ledger?.revision ?? person.seen
    const headers = { 'if-none-match': `"${seen}"` }
    const answer = await line.ask(`/api/v1/projects/${projectId}/changes?since=${seen}`, { headers })
    if (answer.status === 200) person.seen = JSON.parse(answer.text).data.revision
    return answer
  },
})

const again: Action = { what: 'sign-in', kind: 'sign-in', weight: 1, status: [200], run: signIn }

const edit: Action = {
  what: 'edit',
  kind: 'write',
  weight: 30,
  status: [200],
  run: ({ ledger }) => {
    if (!ledger) throw new Error('nobody edits without a ledger')
    return ledger.edit()
  },
}

const search = read('search', 20, ({ chance }) => {
  return `/api/v1/katalog/analisa?q=${encodeURIComponent(chance.of(WORDS))}`
})
const page = (weight: number) =>
  read('page', weight, ({ projectId, chance }) => {
    return `/proyek/${projectId}/${chance.of(['pekerjaan', 'volume', 'harga', 'rekap'])}`
  })

const file = (name: string, weight: number): Action => ({
  ...read(`export ${name}`, weight, inProject(`/exports/${name}`)),
  kind: 'export',
})

const copies = (jumlah: number, weight: number): Action => ({
  what: `${jumlah} copies`,
  kind: 'copy',
  weight,
  status: [jumlah === 1 ? 201 : 202],
  run: ({ line, projectId }) =>
    line.ask(`/api/v1/projects/${projectId}/copies`, { method: 'POST', body: { nama: 'Salinan', jumlah } }),
})

/** How each kind of person works. */
export const habitsOf = (metricsToken: string): Record<Persona, Habits> => ({
  AHSPUser: {
    think: [1, 5],
    actions: [
      edit,
      read('rekap', 15, inProject('/rekap')),
      search,
      poll(25),
      read('rows', 4, inProject('/isi')),
      page(5),
      again,
    ],
  },
  ReadOnlyUser: {
    think: [2, 6],
    actions: [
      read('rekap', 30, inProject('/rekap')),
      poll(30),
      page(14),
      read('kebutuhan', 10, inProject('/kebutuhan')),
      read('projects', 15, () => '/api/v1/projects'),
      again,
    ],
  },
  AdminUser: {
    think: [5, 15],
    actions: [
      file('rab.xlsx', 15),
      file('rab.pdf', 5),
      file('rab.csv', 10),
      copies(1, 8),
      copies(3, 2),
      read('monitoring', 15, () => '/api/v1/admin/pantau'),
      read('monitoring page', 5, () => '/admin/pantau'),
      {
        ...read('metrics', 15, () => '/metrics'),
        run: ({ line }) => line.ask('/metrics', { headers: { authorization: `Bearer ${metricsToken}` } }),
      },
      read('jobs', 10, () => '/api/v1/jobs'),
      again,
    ],
  },
})
