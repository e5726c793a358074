'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { kamusId } from '@/lib/bahasa/kamus.id'
import { daftarkanKamus, type Locale } from '@/lib/bahasa/pesan'
import { BahasaProvider } from './bahasa-context'

daftarkanKamus('id', kamusId)

const BahasaEn = dynamic(async () => (await import('./bahasa-en')).BahasaEn)

/** The language of a page: a browser fetches the English words only where they are shown. */
export function Bahasa({ locale, children }: { locale: Locale; children: ReactNode }) {
  return locale === 'en' ? (
    <BahasaEn>{children}</BahasaEn>
  ) : (
    <BahasaProvider locale="id">{children}</BahasaProvider>
  )
}
