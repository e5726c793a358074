import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './line'
import { type Person, signIn } from './people'
import { type Action, habitsOf } from './personas'
import { Tally } from './tally'

/** People do not all arrive in one moment: a password is checked with a tenth of a second of a core. */
const ARRIVAL_MS = 300
/** After the end of the load an action that is overdue is still begun; what is later counts as unserved. */
const GRACE_MS = 10_000

interface Load {
  people: readonly Person[]
  durationMs: number
  metricsToken: string
}

/**
 * Everybody signs in and works. Arrivals are open: each action is due at a time that does not depend on the answers before
 * it, and its time is counted from then, so that waiting is not left out. `ended` comes when all have stopped.
 */
export function startLoad({ people, durationMs, metricsToken }: Load) {
  const tally = new Tally()
  const habits = habitsOf(metricsToken)
  const spread = Math.min(ARRIVAL_MS * people.length, durationMs / 2)
  const begin: Action = { what: 'sign-in', kind: 'sign-in', weight: 1, status: [200], run: signIn }

  async function live(person: Person): Promise<void> {
    const { persona, chance, ledger } = person
    const { think, actions } = habits[persona]
    const due = { at: (spread * person.n) / people.length }
    await act(tally, person, begin, due.at)
    for (;;) {
      due.at += chance.between(think[0], think[1]) * 1000
      if (due.at > durationMs) return
      if (tally.now() > durationMs + GRACE_MS) tally.unserved++
      else await act(tally, person, ledger?.waits ? editOf(actions) : choose(actions, chance.next()), due.at)
    }
  }
  return { tally, ended: Promise.all(people.map(live)).then(() => tally) }
}

async function act(tally: Tally, person: Person, action: Action, due: number): Promise<void> {
  await sleep(Math.max(0, due - tally.now()))
  const { what, kind, run, status } = action
  const answer = await run(person)
  if (answer.again) tally.again++
  const ms = tally.now() - due
  tally.samples.push({ kind, what, due, ms, ...outcomeOf(answer, status) })
}

function outcomeOf({ status, text, failure }: Answer, wanted: readonly number[]) {
  if (wanted.includes(status)) return { outcome: 'ok', failure: null } as const
  if (status === 429) return { outcome: 'limited', failure: null } as const
  return { outcome: 'failed', failure: failure ?? `${status} ${codeOf(text)}` } as const
}

/** What the envelope calls it; a proxy's page has no such word. */
const codeOf = (text: string) => /"code":"(\w+)"/.exec(text)?.[1] ?? ''

/** What got no answer is sent again before anything else is done. */
function editOf(actions: readonly Action[]): Action {
  const edit = actions.find(({ kind }) => kind === 'write')
  if (!edit) throw new Error('nothing to edit by')
  return edit
}

function choose(actions: readonly Action[], share: number): Action {
  let left = share * actions.reduce((sum, { weight }) => sum + weight, 0)
  for (const action of actions) {
    left -= action.weight
    if (left < 0) return action
  }
  throw new Error('nothing to do')
}
