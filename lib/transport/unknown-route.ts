import { localeOf } from '@/lib/bahasa/pesan'
import { AppError } from '@/lib/gate/errors'
import { errorResponse } from './api-response'
import { requestIdOf } from './request-id'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof METHODS)[number]
type Refusal = ((request: Request) => Promise<Response>) & { refuses: true }

const refuse = (error: AppError, headers: Record<string, string>): Refusal =>
  Object.assign(
    async (request: Request) => {
      const requestId = requestIdOf(request.headers)
      return errorResponse(error, requestId, localeOf(request.headers), {
        'x-request-id': requestId,
        ...headers,
      })
    },
    { refuses: true as const },
  )

/**
 * The methods that a path does not have, each answering 405 in the envelope: the framework's own answer is empty.
 * `export const { PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET', 'POST')`
 */
export function onlyMethods<M extends Method>(...has: M[]): Record<Exclude<Method, M>, Refusal> {
  const allow = [...has, ...(has.some((method) => method === 'GET') ? ['HEAD'] : [])].join(', ')
  const refusal = refuse(new AppError('METHOD_NOT_ALLOWED', 'metode_salah'), { allow })
  const others = METHODS.filter((method) => !has.some((own) => own === method))
  return Object.fromEntries(others.map((method) => [method, refusal])) as Record<Exclude<Method, M>, Refusal>
}

/** Every method of a path that is none. */
export const unknownPath = (): Record<Method, Refusal> => {
  const refusal = refuse(new AppError('NOT_FOUND', 'alamat_tak_ada'), {})
  return Object.fromEntries(METHODS.map((method) => [method, refusal])) as Record<Method, Refusal>
}
