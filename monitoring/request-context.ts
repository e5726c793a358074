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

interface Shared {
  __rabRequests?: AsyncLocalStorage<RequestContext>
  __rabTallies?: AsyncLocalStorage<Tally>
}
const shared = globalThis as Shared

// The start of the server and its pages are parts of a build, each with its own copy of this file.
shared.__rabRequests ??= new AsyncLocalStorage()
shared.__rabTallies ??= new AsyncLocalStorage()
const requests = shared.__rabRequests
const tallies = shared.__rabTallies

/** What runs inside, and all that it starts, logs under this request's id and the address it came from. */
export const withRequest = <T>({ requestId, address }: RequestContext, run: () => T): T =>
  requests.run({ requestId, address }, run)

export const currentRequest = (): RequestContext | undefined => requests.getStore()

/** All that follows in this turn of the process, and all that it starts, belongs to this request. */
export const enterTally = (tally: Tally): void => tallies.enterWith(tally)

export const currentTally = (): Tally | undefined => tallies.getStore()
