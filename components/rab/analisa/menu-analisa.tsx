'use client'

import { lazy } from 'react'
import { LateMenu } from '@/components/ui/late-menu'
import { TombolAksi } from './tombol-aksi'

const AksiAnalisa = lazy(async () => ({ default: (await import('./aksi-analisa')).AksiAnalisa }))

export function MenuAnalisa({ analisaId }: { analisaId: string }) {
  return (
    <LateMenu
      button={(near) => <TombolAksi {...near} />}
      menu={(buka) => <AksiAnalisa analisaId={analisaId} buka={buka} />}
    />
  )
}
