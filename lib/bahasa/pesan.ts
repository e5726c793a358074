import type { kamusLengkapId } from './kamus-lengkap.id'

export type Locale = 'id' | 'en'
export type Params = Record<string, string | number>
export type KunciPesan = keyof typeof kamusLengkapId
export type Kamus = Readonly<Record<KunciPesan, string>>

const kamus: Partial<Record<Locale, Partial<Kamus>>> = {}

/**
 * Makes words of a language known here, beside those that are: a server knows all (muat.ts), a browser the language of
 * its page, and of Indonesian what its pages have brought.
 */
export function daftarkanKamus(locale: Locale, isi: Partial<Kamus>): void {
  kamus[locale] = { ...kamus[locale], ...isi }
}

/**
 * A message of the catalogue in `locale`, its `{names}` filled from `params`; of `{name|row|rows}` the first word where the
 * number is 1, else the second (English has a plural).
 */
export function t(locale: Locale, kunci: KunciPesan, params: Params = {}): string {
  const isi = kamus[locale]?.[kunci]
  if (isi === undefined) throw new Error(`kamus ${locale} belum dimuat: ${kunci}`)
  return isi.replace(
    /\{(\w+)(?:\|([^|}]+)\|([^|}]+))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const given = String(params[name] ?? whole)
      return one === undefined ? given : ((given === '1' ? one : many) ?? whole)
    },
  )
}

/** Is this code one of the catalogue's? Codes of lib/domain are keys here. */
export const isKunciPesan = (kunci: string): kunci is KunciPesan => kunci in (kamus.id ?? kamus.en ?? {})

/** The cookie that remembers the language chosen on this device. */
export const COOKIE_BAHASA = 'rab_bahasa'

/** The language chosen by cookie, else asked for by Accept-Language: English when it comes before Indonesian. */
export function localeOf(headers: Headers): Locale {
  const chosen = new RegExp(`(?:^|;\\s*)${COOKIE_BAHASA}=(id|en)`).exec(headers.get('cookie') ?? '')?.[1]
  if (chosen) return chosen as Locale
  const first = headers
    .get('accept-language')
    ?.split(',')
    .find((part) => /^\s*(id|en)\b/i.test(part))
  return first?.trim().toLowerCase().startsWith('en') ? 'en' : 'id'
}
