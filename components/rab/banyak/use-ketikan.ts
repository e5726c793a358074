'use client'

import type { GridProps } from '@/components/grid/types'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { ketik, type Terketik } from './baris-draf'
import type { DrafStore } from './draf-store'

/** What is typed into the grid goes into the rows as it is, and can be taken back. */
export function useKetikan<T extends Terketik>(store: DrafStore<T>) {
  const t = useT()
  return {
    onCommit: (edits) => {
      store.ubah(ketik(edits))
      return { ok: true }
    },
    onUndo: () => void (store.urungkan() || toast.info(t('tak_ada_urungan'))),
    onRedo: () => void (store.ulangi() || toast.info(t('tak_ada_ulangan'))),
  } satisfies Partial<GridProps>
}
