'use client'

import { lazy, Suspense, useState } from 'react'
import { TombolAksi } from './tombol-aksi'

const AksiAnalisa = lazy(async () => ({ default: (await import('./aksi-analisa')).AksiAnalisa }))

/** The menu of an analysis: fetched as the mouse comes near or the button is pressed, not with every page. */
export function MenuAnalisa({ analisaId }: { analisaId: string }) {
  const [mau, setMau] = useState<'dekat' | 'buka' | null>(null)
  const tombol = <TombolAksi onPointerEnter={() => setMau('dekat')} onClick={() => setMau('buka')} />
  if (mau === null) return tombol
  return (
    <Suspense fallback={tombol}>
      <AksiAnalisa analisaId={analisaId} buka={mau === 'buka'} />
    </Suspense>
  )
}
