'use client'

import { lazy, Suspense } from 'react'
import { useLembar, useSimpan } from '../lembar/lembar-context'

const MasukLagi = lazy(async () => ({ default: (await import('./masuk-lagi')).MasukLagi }))

/** Asks for the password once the session has ended. */
export function SesiDialog() {
  const { sync } = useLembar()
  if (useSimpan(sync).jenis !== 'keluar') return null
  return (
    <Suspense>
      <MasukLagi />
    </Suspense>
  )
}
