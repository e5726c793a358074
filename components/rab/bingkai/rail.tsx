'use client'

import { UserRound } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/cn'
import { useT } from '../bahasa-context'
import { BAGIAN, type Bagian } from './bagian'

const AKUN: Bagian = { jalur: 'akun', nama: 'akun_saya', ikon: UserRound }

interface Tanda {
  jumlah: number
  kurang?: boolean
}

/** The rail on the left; icons alone on a narrow screen, on a phone a bar at the bottom that a thumb pushes along. */
export function Rail({ projectId, tanda }: { projectId: string; tanda: Partial<Record<string, Tanda>> }) {
  const t = useT()
  const path = usePathname()
  return (
    <nav
      aria-label={t('bagian_proyek')}
      className="flex min-w-0 flex-1 gap-0.5 overflow-x-auto border-line bg-surface p-1.5 [scrollbar-width:none] sm:w-13 sm:flex-none sm:flex-col sm:justify-start sm:border-r sm:p-2 lebar:w-52"
    >
      {BAGIAN.map((bagian) => {
        const href = `/proyek/${projectId}/${bagian.jalur}`
        return (
          <Butir
            key={bagian.jalur}
            bagian={bagian}
            href={href}
            on={path === href}
            tanda={tanda[bagian.jalur]}
          />
        )
      })}
      <span aria-hidden className="hidden flex-1 sm:block" />
      <Butir bagian={AKUN} href="/akun" on={false} tanda={undefined} />
    </nav>
  )
}

/** On a phone the rail is pushed along; elsewhere all of it is in sight, and to ask makes the browser lay out at once. */
function tampilkan(butir: HTMLElement | null) {
  if (matchMedia('(max-width: 639px)').matches) butir?.scrollIntoView({ block: 'nearest', inline: 'center' })
}

function Butir({
  bagian,
  href,
  on,
  tanda,
}: {
  bagian: Bagian
  href: string
  on: boolean
  tanda: Tanda | undefined
}) {
  const t = useT()
  const Ikon = bagian.ikon
  return (
    // Fetched ahead, a page that the server draws anew each time would hold up the rows of this one and come no sooner.
    <Link
      prefetch={false}
      ref={on ? tampilkan : undefined}
      href={href as Route}
      aria-current={on ? 'page' : undefined}
      title={t(bagian.nama)}
      className={cn(
        'flex h-11 min-w-16 shrink-0 flex-col items-center justify-center gap-0.5 rounded-md px-1 text-ink-2 hover:bg-surface-2',
        'sm:h-8 sm:min-w-0 sm:flex-row sm:gap-2.5 sm:px-2.5 lebar:justify-start',
        on && 'bg-accent-soft font-semibold text-accent hover:bg-accent-soft',
      )}
    >
      <Ikon aria-hidden className="size-4 shrink-0" />
      <span className="text-[11px] leading-tight sm:sr-only lebar:not-sr-only lebar:text-[length:inherit]">
        {t(bagian.nama)}
      </span>
      {tanda && tanda.jumlah > 0 && (
        <span
          className={cn(
            'ml-auto hidden text-[11px] lebar:inline',
            tanda.kurang ? 'rounded-full bg-warn-soft px-1.5 font-semibold text-warn' : 'text-ink-3',
          )}
        >
          {tanda.jumlah}
        </span>
      )}
    </Link>
  )
}
