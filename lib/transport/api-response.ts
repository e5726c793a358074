import '@/lib/bahasa/muat'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { type AppError, STATUS } from '@/lib/gate/errors'
import { Serialized } from '@/lib/gate/operation'

const JSON_TYPE = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'private, no-cache',
  // A revision is the same for all who see the project; what they read of it is not.
  vary: 'cookie, authorization, accept-language',
}

/** The contract's envelope around an answer; JSON text that exists already is put in as it is. */
export function okResponse(data: unknown, requestId: string, status: number, headers: HeadersInit): Response {
  const isi = data instanceof Serialized ? data.text : JSON.stringify(data ?? null)
  const body = `{"success":true,"data":${isi},"meta":${JSON.stringify({ requestId })}}`
  return new Response(body, { status, headers: { ...JSON_TYPE, ...headers } })
}

/** What an error tells a client: code, message and bad fields in their language; never its inside. */
export function errorBody(error: AppError, requestId: string, locale: Locale) {
  const { details, issues, current, params } = error.extra
  const fields = [
    ...(issues ?? []),
    ...(details ?? []).map(({ path, pesan, params: p }) => ({ path, message: t(locale, pesan, p) })),
  ]
  return {
    success: false as const,
    error: {
      code: error.code,
      message: t(locale, error.pesan, params),
      ...(fields.length > 0 && { details: fields }),
      ...(current !== undefined && { current }),
    },
    meta: { requestId },
  }
}

export function errorResponse(
  error: AppError,
  requestId: string,
  locale: Locale,
  headers: HeadersInit,
): Response {
  return new Response(JSON.stringify(errorBody(error, requestId, locale)), {
    status: STATUS[error.code],
    headers: {
      ...JSON_TYPE,
      ...headers,
      ...(error.extra.retryAfter !== undefined && { 'retry-after': String(error.extra.retryAfter) }),
    },
  })
}
