'use client'

import { lazy, Suspense } from 'react'
import { useLatar } from './use-latar'

const LatarDaftar = lazy(async () => ({ default: (await import('./latar-daftar')).LatarDaftar }))

/**
 * In the top bar while there is background work to speak of. `sempit`: a bar that has room for it on a phone only
 * while something runs.
 */
export function LatarTray({ sempit = false }: { sempit?: boolean }) {
  const items = useLatar()
  if (items.length === 0) return null
  return (
    <Suspense>
      <LatarDaftar items={items} sempit={sempit} />
    </Suspense>
  )
}
