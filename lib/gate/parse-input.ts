import type { z } from 'zod'
import * as locales from 'zod/locales'
import '@/lib/bahasa/muat'
import { isKunciPesan, type Locale, t } from '@/lib/bahasa/pesan'
import { AppError } from './errors'

const words = { id: locales.id().localeError, en: locales.en().localeError }

/** Parses once at the gate; inside, what the schema proved is trusted. Throws VALIDATION_ERROR with every bad path. */
export function parseInput<T>(schema: z.ZodType<T>, raw: unknown, locale: Locale): T {
  const parsed = schema.safeParse(raw, { error: words[locale] })
  if (parsed.success) return parsed.data
  throw new AppError('VALIDATION_ERROR', 'masukan_salah', {
    issues: parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: printPath([...issue.path, key]), message: issue.message }))
        : [{ path: printPath(issue.path), message: translate(issue.message, locale) }],
    ),
  })
}

/** A schema's own message is a key of the catalogue; zod's are words already. */
const translate = (message: string, locale: Locale) => (isKunciPesan(message) ? t(locale, message) : message)

/** `['klasifikasi', 0, 'nama']` as `klasifikasi[0].nama`. */
const printPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text ? `${text}.${String(part)}` : String(part)
  }, '')
