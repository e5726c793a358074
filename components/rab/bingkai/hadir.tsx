'use client'

import { usePathname } from 'next/navigation'
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import type { OrangHadir } from '@/lib/contracts/hadir'
import { useLembar } from '../lembar/lembar-context'

const HadirDaftar = lazy(async () => ({ default: (await import('./hadir-daftar')).HadirDaftar }))
const NIHIL: readonly OrangHadir[] = []

/** The others who have this project open. */
export function Hadir() {
  const { kehadiran } = useLembar().sync
  const halaman = usePathname().split('/')[3] ?? ''
  useEffect(() => kehadiran.pindah(halaman), [kehadiran, halaman])
  const orang = useSyncExternalStore(kehadiran.subscribe, kehadiran.orang, () => NIHIL)
  if (orang.length === 0) return null
  return (
    <Suspense>
      <HadirDaftar orang={orang} />
    </Suspense>
  )
}
