'use client'

import { lazy } from 'react'
import { LateMenu } from '@/components/ui/late-menu'
import { TombolAkun } from './tombol-akun'

const AkunIsi = lazy(async () => ({ default: (await import('./akun-isi')).AkunIsi }))

/** The person at work: their account, how it looks here, and the way out. */
export function AkunMenu() {
  return <LateMenu button={(near) => <TombolAkun {...near} />} menu={(buka) => <AkunIsi buka={buka} />} />
}
