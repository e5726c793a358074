'use client'

import { MoreHorizontal } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '../bahasa-context'

/** The button of the menu of an analysis. */
export function TombolAksi(rest: ComponentProps<typeof Button>) {
  const t = useT()
  return (
    <Button
      varian="polos"
      ukuran="ikon"
      aria-haspopup="menu"
      aria-label={t('tindakan_analisa')}
      title={t('tindakan_analisa')}
      {...rest}
    >
      <MoreHorizontal aria-hidden className="size-4" />
    </Button>
  )
}
