'use client'

import type { Route } from 'next'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'
import { toast } from '@/components/ui/toast'
import type { JobListItem } from '@/lib/contracts/job'
import { useT } from '../bahasa-context'
import { latar } from './latar-store'

const KOSONG: readonly JobListItem[] = []

/** The jobs of this person, from now on. */
export function useLatar(): readonly JobListItem[] {
  useEffect(() => latar.look(), [])
  return useSyncExternalStore(latar.subscribe, latar.items, () => KOSONG)
}

/** Tells of each job that ends, wherever one is by then; the dashboard shows what it made. */
export function useLatarEnd(onLihat: () => void): void {
  const t = useT()
  const router = useRouter()
  const pathname = usePathname()
  useEffect(
    () =>
      latar.onEnd((job) => {
        const { judul, gagal, progress, error, state } = job
        const isi = { judul, jadi: progress.done - gagal, total: progress.total, pesan: error?.message ?? '' }
        const aksi = { action: { label: t('latar_lihat'), onClick: onLihat } }
        if (state === 'failed') toast.error(t('latar_tidak_jadi', isi), aksi)
        else if (state === 'cancelled') toast.info(t('latar_dibatalkan', isi), aksi)
        else if (gagal > 0) toast.warning(t('latar_selesai', isi), aksi)
        else toast.success(t('latar_selesai', isi), aksi)
        if (pathname === ('/proyek' satisfies Route)) router.refresh()
      }),
    [t, router, pathname, onLihat],
  )
}
