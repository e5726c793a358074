import type { KunciPesan, Params } from '@/lib/bahasa/pesan'
import type { Galat } from '@/lib/contracts/galat'

/** Codes of the contract and the HTTP status each answers with. */
export const STATUS = {
  VALIDATION_ERROR: 422,
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  METHOD_NOT_ALLOWED: 405,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const

export type ErrorCode = keyof typeof STATUS

interface Extra {
  params?: Params
  details?: Galat[]
  /** Zod's own words, already in the caller's language. */
  issues?: { path: string; message: string }[]
  /** The rows as they are now, for a conflict. */
  current?: unknown
  retryAfter?: number
  cause?: unknown
}

/** The one error of operations; each door turns it into an answer in one place. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly pesan: KunciPesan,
    readonly extra: Extra = {},
  ) {
    super(`${code}: ${pesan}`, { cause: extra.cause })
    this.name = 'AppError'
  }
}

export const notFound = (pesan: KunciPesan = 'tidak_ditemukan') => new AppError('NOT_FOUND', pesan)

export const invalid = (...details: Galat[]) => new AppError('VALIDATION_ERROR', 'masukan_salah', { details })
