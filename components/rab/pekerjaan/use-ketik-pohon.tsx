'use client'

import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { GridProps } from '@/components/grid/types'
import { useLocale } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { readEdits } from './commit-pohon'
import { previewPohon } from './preview-pohon'

const RumusDialog = lazy(async () => ({ default: (await import('../volume/rumus-dialog')).RumusDialog }))

type Ketikan = Required<Pick<GridProps, 'onCommit' | 'onPreview' | 'onLarge' | 'onUndo' | 'onRedo'>>

/** How cells of the tree are edited: what its grid is given, and the larger field for a formula where one asks for it. */
export function useKetikPohon(): { ketikan: Ketikan; dialog: ReactNode } {
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const [rumus, setRumus] = useState<{ id: string; teks: string } | null>(null)
  return {
    ketikan: {
      onCommit: (edits) => {
        const { perubahan, results } = readEdits(store, edits, locale)
        sync.edit(perubahan)
        return results.length === 1 ? (results[0] ?? { ok: true }) : results
      },
      onPreview: (id, key, text) => previewPohon(store, id, key, text, locale),
      onLarge: (id, key, teks) => {
        if (key === 'volume') setRumus({ id, teks })
      },
      onUndo: urungkan,
      onRedo: ulangi,
    },
    dialog: rumus && (
      <Suspense>
        <RumusDialog baris={rumus.id} awal={rumus.teks} onTutup={() => setRumus(null)} />
      </Suspense>
    ),
  }
}
