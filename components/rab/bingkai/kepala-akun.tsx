'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useT } from '../bahasa-context'
import { LatarTray } from '../latar/latar-tray'
import { AkunMenu } from './akun-menu'
import { BahasaButton } from './bahasa-button'
import { TemaButton } from './tema-button'

/** The frame outside of a project: dashboard, catalogue, account. `penuh`: what is in it fills the window, as a grid does. */
export function KepalaAkun({ children, penuh = false }: { children: ReactNode; penuh?: boolean }) {
  const t = useT()
  return (
    <div className={penuh ? 'flex h-dvh flex-col' : 'min-h-dvh'}>
      <header className="flex h-12 shrink-0 items-center gap-1 border-line border-b bg-surface px-4">
        <span
          aria-hidden
          className="grid size-6 place-items-center rounded bg-accent font-bold text-accent-ink text-xs"
        >
          R
        </span>
        <nav aria-label={t('menu_utama')} className="ml-3 flex flex-1 gap-1">
          <Link href="/proyek" className="rounded-md px-2.5 py-1.5 hover:bg-surface-2">
            {t('proyek')}
          </Link>
          <Link href={'/katalog' as Route} className="rounded-md px-2.5 py-1.5 hover:bg-surface-2">
            {t('katalog')}
          </Link>
        </nav>
        <LatarTray />
        <BahasaButton />
        <TemaButton />
        <AkunMenu />
      </header>
      <main className={penuh ? 'flex min-h-0 flex-1 flex-col' : 'mx-auto max-w-6xl p-4 sm:p-6'}>
        {children}
      </main>
    </div>
  )
}
