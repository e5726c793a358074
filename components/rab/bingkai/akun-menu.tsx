'use client'

import { Languages, LogOut, SunMoon, UserRound } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { useLocale, useT } from '../bahasa-context'
import { useOrang } from '../orang-context'
import { gantiBahasa } from './bahasa-button'
import { inisial } from './inisial'
import { keluar } from './keluar'
import { gantiTema } from './tema'

/** The person at work: their account, how it looks here, and the way out. */
export function AkunMenu() {
  const t = useT()
  const router = useRouter()
  const { nama, email } = useOrang()
  const lain = useLocale() === 'id' ? 'en' : 'id'
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button varian="polos" ukuran="ikon" aria-label={t('menu_akun', { nama })} title={nama}>
          <span
            aria-hidden
            className="grid size-7 place-items-center rounded-full bg-accent-soft font-semibold text-accent text-xs"
          >
            {inisial(nama)}
          </span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent className="max-w-72">
        <div className="px-2 py-1.5">
          <p className="truncate font-semibold">{nama}</p>
          <p className="truncate text-ink-3 text-xs">{email}</p>
        </div>
        <DropdownMenuItem onSelect={() => router.push('/akun' as Route)}>
          <UserRound aria-hidden />
          {t('akun_saya')}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => gantiBahasa(lain)}>
          <Languages aria-hidden />
          <span lang={lain}>{t('ganti_bahasa')}</span>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={gantiTema}>
          <SunMoon aria-hidden />
          {t('ganti_tema')}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void keluar()}>
          <LogOut aria-hidden />
          {t('keluar')}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
