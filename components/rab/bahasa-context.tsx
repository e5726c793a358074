'use client'

import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect } from 'react'
import { type KunciPesan, type Locale, type Params, t } from '@/lib/bahasa/pesan'
import { pulihkanTema } from './bingkai/tema'
import { ucapkanIsianSalah } from './isian-salah'

const Context = createContext<Locale>('id')

export function BahasaProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  useLayoutEffect(pulihkanTema, [])
  useEffect(() => ucapkanIsianSalah(locale), [locale])
  return <Context value={locale}>{children}</Context>
}

export const useLocale = (): Locale => useContext(Context)

/** Words of the catalogue in the language of this page. */
export function useT(): (kunci: KunciPesan, params?: Params) => string {
  const locale = useLocale()
  return (kunci, params) => t(locale, kunci, params)
}
