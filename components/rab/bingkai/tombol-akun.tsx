'use client'

import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '../bahasa-context'
import { useOrang } from '../orang-context'
import { inisial } from './inisial'

/** The button of the menu of the account: the person's initials. */
export function TombolAkun(rest: ComponentProps<typeof Button>) {
  const t = useT()
  const { nama } = useOrang()
  return (
    <Button
      varian="polos"
      ukuran="ikon"
      aria-haspopup="menu"
      aria-label={t('menu_akun', { nama })}
      title={nama}
      {...rest}
    >
      <span
        aria-hidden
        className="grid size-7 place-items-center rounded-full bg-accent-soft font-semibold text-accent text-xs"
      >
        {inisial(nama)}
      </span>
    </Button>
  )
}
