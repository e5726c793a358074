'use client'

import { useEffect, useRef } from 'react'
import { cn } from '@/components/ui/cn'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { useLembar, useSimpan } from '../lembar/lembar-context'
import type { SimpanKeadaan } from '../lembar/sync'

const WARNA: Record<SimpanKeadaan['jenis'], string> = {
  tersimpan: 'text-ok',
  menyimpan: 'text-ink-3',
  luring: 'text-warn',
  tunggu: 'text-warn',
  galat: 'text-bad',
  konflik: 'text-bad',
  keluar: 'text-bad',
}

/** Saved, saving, offline with so many edits waiting, refused: always in sight, and a choice where one is needed. */
export function SimpanState() {
  const t = useT()
  const { sync } = useLembar()
  const state = useSimpan(sync)
  useSimpanToasts(state)
  return (
    <span
      className={cn('flex shrink-0 items-center gap-1.5 text-xs', WARNA[state.jenis])}
      role="status"
      data-testid="simpan"
    >
      <span aria-hidden className="size-2 rounded-full bg-current" />
      <span className="max-sm:sr-only">{teks(state, t)}</span>
    </span>
  )
}

function teks(state: SimpanKeadaan, t: ReturnType<typeof useT>): string {
  if (state.jenis === 'luring') return t('simpan_luring', { banyak: state.perubahan })
  if (state.jenis === 'tunggu') return t('simpan_tunggu', { detik: state.detik })
  return t(`simpan_${state.jenis}`)
}

function useSimpanToasts(state: SimpanKeadaan): void {
  const t = useT()
  const { sync } = useLembar()
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === state.jenis) return
    shown.current = state.jenis
    if (state.jenis === 'konflik') {
      toast.warning(state.pesan, {
        id: 'simpan',
        duration: Number.POSITIVE_INFINITY,
        action: { label: t('timpa_versiku'), onClick: () => void sync.overwrite() },
        cancel: { label: t('muat_terbaru'), onClick: () => void sync.takeServer() },
      })
    } else if (state.jenis === 'galat') {
      const nomor = state.requestId ? ` (${state.requestId})` : ''
      toast.error(`${t('simpan_gagal')} ${state.pesan}${nomor}`, {
        id: 'simpan',
        duration: Number.POSITIVE_INFINITY,
        action: { label: t('coba_lagi'), onClick: () => void sync.flush() },
        cancel: { label: t('buang_perubahan'), onClick: () => void sync.takeServer() },
      })
    } else if (state.jenis === 'luring') {
      toast.warning(t('simpan_luring_penjelasan'), { id: 'simpan', duration: 8000 })
    } else if (state.jenis === 'keluar') {
      toast.error(t('sesi_habis'), {
        id: 'simpan',
        duration: Number.POSITIVE_INFINITY,
        action: {
          label: t('masuk_lagi'),
          onClick: () => location.assign(`/masuk?ke=${encodeURIComponent(location.pathname)}`),
        },
      })
    } else if (state.jenis === 'tersimpan') toast.dismiss('simpan')
  }, [state, sync, t])
}
