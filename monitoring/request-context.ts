import { AsyncLocalStorage } from 'node:async_hooks'

interface RequestContext {
  requestId: string
  /** Where it came from: an address, or `job`. */
  address: string
}

const storage = new AsyncLocalStorage<RequestContext>()

/** What runs inside, and all that it starts, logs under this request's id and the address it came from. */
export const withRequest = <T>({ requestId, address }: RequestContext, run: () => T): T =>
  storage.run({ requestId, address }, run)

export const currentRequest = (): RequestContext | undefined => storage.getStore()
