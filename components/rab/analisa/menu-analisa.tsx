'use client'

import { LateMenu, late } from '@/components/ui/late-menu'
import { TombolAksi } from './tombol-aksi'

const aksi = late(async () => (await import('./aksi-analisa')).AksiAnalisa)

/** What can be done with an analysis as a whole. */
export function MenuAnalisa({ analisaId }: { analisaId: string }) {
  return (
    <LateMenu
      button={(near) => <TombolAksi {...near} />}
      fetch={aksi.fetch}
      menu={() => <aksi.Drawn analisaId={analisaId} />}
    />
  )
}
