'use client'

import { useMemo } from 'react'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { useLembar } from './lembar-context'
import type { Urungan } from './sync'

/** Undo and redo, with words where there is nothing to take back or where it would take back somebody else's. */
export function useUrung(): { urungkan: () => void; ulangi: () => void } {
  const t = useT()
  const { sync } = useLembar()
  return useMemo(() => {
    const katakan = (hasil: Urungan, kosong: 'tak_ada_urungan' | 'tak_ada_ulangan') => {
      if (hasil === 'kosong') toast.info(t(kosong), { id: 'urung' })
      else if (hasil === 'berubah') toast.warning(t('urungan_berubah'), { id: 'urung' })
      else if (hasil !== 'ya') toast.error(hasil.galat, { id: 'urung' })
    }
    return {
      urungkan: () => void sync.urungkan().then((hasil) => katakan(hasil, 'tak_ada_urungan')),
      ulangi: () => void sync.ulangi().then((hasil) => katakan(hasil, 'tak_ada_ulangan')),
    }
  }, [sync, t])
}
