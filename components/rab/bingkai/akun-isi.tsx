'use client'

import { Activity, Flag, Languages, LogOut, SunMoon, UserRound } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { useLocale, useT } from '../bahasa-context'
import { useOrang } from '../orang-context'
import { gantiBahasa } from './bahasa-button'
import { keluar } from './keluar'
import { gantiTema } from './tema'
import { TombolAkun } from './tombol-akun'

/** The menu of the account, open: its button was pressed before it came. */
export function AkunIsi() {
  const t = useT()
  const router = useRouter()
  const { nama, email, admin } = useOrang()
  const lain = useLocale() === 'id' ? 'en' : 'id'
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>
        <TombolAkun />
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
        {admin && (
          <DropdownMenuItem onSelect={() => router.push('/admin/pantau' as Route)}>
            <Activity aria-hidden />
            {t('pantau')}
          </DropdownMenuItem>
        )}
        {admin && (
          <DropdownMenuItem onSelect={() => router.push('/admin/fitur' as Route)}>
            <Flag aria-hidden />
            {t('fitur')}
          </DropdownMenuItem>
        )}
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
