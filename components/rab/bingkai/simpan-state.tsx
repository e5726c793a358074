'use client'

import { cn } from '@/components/ui/cn'
import { useT } from '../bahasa-context'
import { useKonflik, useLembar, useSimpan } from '../lembar/lembar-context'
import type { SimpanKeadaan } from '../lembar/pompa'

const WARNA: Record<SimpanKeadaan['jenis'] | 'konflik', string> = {
  tersimpan: 'text-ok',
  menyimpan: 'text-ink-3',
  luring: 'text-warn',
  tunggu: 'text-warn',
  gangguan: 'text-warn',
  galat: 'text-bad',
  konflik: 'text-bad',
  keluar: 'text-bad',
}

/** Saved, saving, offline with so many edits waiting, refused: always in sight. */
export function SimpanState() {
  const t = useT()
  const { sync } = useLembar()
  const state = useSimpan(sync)
  const konflik = useKonflik(sync).length
  const bentrok = konflik > 0 && (state.jenis === 'tersimpan' || state.jenis === 'menyimpan')
  return (
    <span
      className={cn('flex shrink-0 items-center gap-1.5 text-xs', WARNA[bentrok ? 'konflik' : state.jenis])}
      role="status"
      data-testid="simpan"
    >
      <span aria-hidden className="size-2 rounded-full bg-current" />
      <span className="max-sm:sr-only">
        {bentrok ? t('simpan_konflik', { banyak: konflik }) : teks(state, t)}
      </span>
    </span>
  )
}

function teks(state: SimpanKeadaan, t: ReturnType<typeof useT>): string {
  if (state.jenis === 'luring') return t('simpan_luring', { banyak: state.perubahan })
  if (state.jenis === 'tunggu') return t('simpan_tunggu', { detik: state.detik })
  return t(`simpan_${state.jenis}`)
}
