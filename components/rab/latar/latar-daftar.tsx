'use client'

import { ListChecks } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useCallback, useState } from 'react'
import { cn } from '@/components/ui/cn'
import { floatingClass } from '@/components/ui/menu-class'
import type { JobListItem } from '@/lib/contracts/job'
import { useT } from '../bahasa-context'
import { LatarItem } from './latar-item'
import { isLive } from './latar-store'
import { useLatarEnd } from './use-latar'

/** How far background work is, and what came of it. */
export function LatarDaftar({ items, sempit }: { items: readonly JobListItem[]; sempit: boolean }) {
  const t = useT()
  const [buka, setBuka] = useState(false)
  useLatarEnd(useCallback(() => setBuka(true), []))
  const live = items.filter(isLive)
  const total = live.reduce((n, { progress }) => n + progress.total, 0)
  const done = live.reduce((n, { progress }) => n + progress.done, 0)
  const persen = Math.floor((100 * done) / Math.max(1, total))
  const nama = live.length > 0 ? t('latar_berjalan', { banyak: live.length, persen }) : t('latar')
  return (
    <Popover.Root open={buka} onOpenChange={setBuka}>
      <Popover.Trigger
        aria-label={nama}
        title={nama}
        className={cn(
          'inline-flex h-8 min-w-8 shrink-0 items-center justify-center gap-1.5 rounded-md px-1.5 font-semibold text-ink-2 text-xs hover:bg-surface-2 hover:text-ink max-sm:h-10',
          sempit && live.length === 0 && 'max-sm:hidden',
        )}
      >
        <ListChecks aria-hidden className={live.length > 0 ? 'size-4 text-accent' : 'size-4'} />
        {live.length > 0 && <span className="text-accent tabular-nums max-sm:hidden">{persen} %</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={t('latar')}
          className={`${floatingClass} flex max-h-[min(70dvh,560px)] w-[min(400px,calc(100vw-16px))] flex-col`}
        >
          <h2 className="border-line border-b px-4 py-2.5 font-semibold">{t('latar')}</h2>
          <ul className="min-h-0 flex-1 divide-y divide-line overflow-y-auto">
            {items.map((item) => (
              <LatarItem key={item.id} item={item} onPindah={() => setBuka(false)} />
            ))}
          </ul>
          <p className="border-line border-t px-4 py-2 text-ink-3 text-xs">{t('latar_disimpan')}</p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
