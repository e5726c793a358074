import { AsyncLocalStorage } from 'node:async_hooks'

interface RequestContext {
  requestId: string
}

const storage = new AsyncLocalStorage<RequestContext>()

/** What runs inside, and all that it starts, logs under this request's id. */
export const withRequest = <T>(context: RequestContext, run: () => T): T =>
  storage.run({ requestId: context.requestId }, run)

export const currentRequest = (): RequestContext | undefined => storage.getStore()
