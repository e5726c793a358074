'use client'

import type { ReactNode } from 'react'
import { kamusEn } from '@/lib/bahasa/kamus.en'
import { daftarkanKamus } from '@/lib/bahasa/pesan'
import { BahasaProvider } from './bahasa-context'

daftarkanKamus('en', kamusEn)

/** A page in English. */
export function BahasaEn({ children }: { children: ReactNode }) {
  return <BahasaProvider locale="en">{children}</BahasaProvider>
}
