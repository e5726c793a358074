'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/cn'
import { useT } from '../bahasa-context'
import { BAGIAN, type Bagian } from './bagian'

interface Tanda {
  jumlah: number
  kurang?: boolean
}

/** The rail on the left; icons alone on a narrow screen, a bar at the bottom on a phone. */
export function Rail({ projectId, tanda }: { projectId: string; tanda: Partial<Record<string, Tanda>> }) {
  const t = useT()
  const path = usePathname()
  return (
    <nav
      aria-label={t('bagian_proyek')}
      className="order-last flex shrink-0 justify-around gap-0.5 border-line border-t bg-surface p-1.5 sm:order-none sm:w-13 sm:flex-col sm:justify-start sm:border-t-0 sm:border-r sm:p-2 min-[68.8125rem]:w-52"
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
    </nav>
  )
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
    <Link
      href={href as Route}
      aria-current={on ? 'page' : undefined}
      title={t(bagian.nama)}
      className={cn(
        'flex h-11 min-w-11 sm:min-w-0 items-center justify-center gap-2.5 rounded-md px-2.5 text-ink-2 hover:bg-surface-2 sm:h-8 min-[68.8125rem]:justify-start',
        on && 'bg-accent-soft font-semibold text-accent hover:bg-accent-soft',
        !bagian.ponsel && 'hidden sm:flex',
      )}
    >
      <Ikon aria-hidden className="size-4 shrink-0" />
      <span className="sr-only min-[68.8125rem]:not-sr-only">{t(bagian.nama)}</span>
      {tanda && tanda.jumlah > 0 && (
        <span
          className={cn(
            'ml-auto hidden text-[11px] min-[68.8125rem]:inline',
            tanda.kurang ? 'rounded-full bg-warn-soft px-1.5 font-semibold text-warn' : 'text-ink-3',
          )}
        >
          {tanda.jumlah}
        </span>
      )}
    </Link>
  )
}
