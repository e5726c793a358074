'use client'

import { Moon, Sun } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useT } from '../bahasa-context'
import { gantiTema } from './tema'

/** Light or dark, remembered on this device. */
export function TemaButton() {
  const t = useT()
  return (
    <Button
      varian="polos"
      ukuran="ikon"
      onClick={gantiTema}
      aria-label={t('ganti_tema')}
      title={t('ganti_tema')}
    >
      <Sun aria-hidden className="size-4 dark:hidden" />
      <Moon aria-hidden className="hidden size-4 dark:block" />
    </Button>
  )
}
