'use client'

import { LateMenu, late } from '@/components/ui/late-menu'
import { TombolAkun } from './tombol-akun'

const isi = late(async () => (await import('./akun-isi')).AkunIsi)

/** The person at work: their account, how it looks here, and the way out. */
export function AkunMenu() {
  return <LateMenu button={(near) => <TombolAkun {...near} />} fetch={isi.fetch} menu={() => <isi.Drawn />} />
}
