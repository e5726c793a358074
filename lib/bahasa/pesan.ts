import { akunEn } from './akun.en'
import { akunId } from './akun.id'
import { alatEn } from './alat.en'
import { alatId } from './alat.id'
import { apiEn } from './api.en'
import { apiId } from './api.id'
import { bersamaEn } from './bersama.en'
import { bersamaId } from './bersama.id'
import { cetakEn } from './cetak.en'
import { cetakId } from './cetak.id'
import { dokumenApiEn } from './dokumen-api.en'
import { dokumenApiId } from './dokumen-api.id'
import { galatEn } from './galat.en'
import { galatId } from './galat.id'
import { gridEn } from './grid.en'
import { gridId } from './grid.id'
import { istilahEn } from './istilah.en'
import { istilahId } from './istilah.id'
import { jelaskanEn } from './jelaskan.en'
import { jelaskanId } from './jelaskan.id'
import { katalogEn } from './katalog.en'
import { katalogId } from './katalog.id'
import { laporanEn } from './laporan.en'
import { laporanId } from './laporan.id'
import { layarEn } from './layar.en'
import { layarId } from './layar.id'
import { pengaturanEn } from './pengaturan.en'
import { pengaturanId } from './pengaturan.id'
import { periksaEn } from './periksa.en'
import { periksaId } from './periksa.id'
import { proyekEn } from './proyek.en'
import { proyekId } from './proyek.id'
import { riwayatEn } from './riwayat.en'
import { riwayatId } from './riwayat.id'

export type Locale = 'id' | 'en'
export type Params = Record<string, string | number>

const katalog = {
  id: {
    ...akunId,
    ...alatId,
    ...apiId,
    ...bersamaId,
    ...cetakId,
    ...dokumenApiId,
    ...galatId,
    ...gridId,
    ...istilahId,
    ...jelaskanId,
    ...katalogId,
    ...laporanId,
    ...layarId,
    ...pengaturanId,
    ...periksaId,
    ...proyekId,
    ...riwayatId,
  },
  en: {
    ...akunEn,
    ...alatEn,
    ...apiEn,
    ...bersamaEn,
    ...cetakEn,
    ...dokumenApiEn,
    ...galatEn,
    ...gridEn,
    ...istilahEn,
    ...jelaskanEn,
    ...katalogEn,
    ...laporanEn,
    ...layarEn,
    ...pengaturanEn,
    ...periksaEn,
    ...proyekEn,
    ...riwayatEn,
  },
} as const

export type KunciPesan = keyof typeof katalog.id

/** A message of the catalogue in `locale`, its `{names}` filled from `params`. */
export function t(locale: Locale, kunci: KunciPesan, params: Params = {}): string {
  return katalog[locale][kunci].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}

/** Is this code one of the catalogue's? Codes of lib/domain are keys here. */
export const isKunciPesan = (kunci: string): kunci is KunciPesan => kunci in katalog.id

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
