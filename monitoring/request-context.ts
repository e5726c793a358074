import { AsyncLocalStorage } from 'node:async_hooks'

interface RequestContext {
  requestId: string
  /** Where it came from: an address, or `job`. */
  address: string
}

/** What gathers about one request of HTTP while it is answered. */
export interface Tally {
  method: string
  /** The pattern of its route. */
  route: string
  queries: number
  userId: string | null
}

const storage = new AsyncLocalStorage<RequestContext>()
const tallies = new AsyncLocalStorage<Tally>()

/** What runs inside, and all that it starts, logs under this request's id and the address it came from. */
export const withRequest = <T>({ requestId, address }: RequestContext, run: () => T): T =>
  storage.run({ requestId, address }, run)

export const currentRequest = (): RequestContext | undefined => storage.getStore()

/** All that follows in this turn of the process, and all that it starts, belongs to this request. */
export const enterTally = (tally: Tally): void => tallies.enterWith(tally)

export const currentTally = (): Tally | undefined => tallies.getStore()
