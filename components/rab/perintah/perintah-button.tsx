'use client'

import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { PESAN_GRID } from '@/components/grid/pesan'
import { Kbd } from '@/components/ui/kbd'
import { useLocale, useT } from '../bahasa-context'

const PerintahDialog = lazy(async () => ({ default: (await import('./perintah-dialog')).PerintahDialog }))
const KeyHelp = lazy(() => import('@/components/grid/key-help'))

/** Search over the project and all that can be done: a button in the top bar, and Ctrl+K anywhere. */
export function PerintahButton() {
  const t = useT()
  const locale = useLocale()
  const [buka, setBuka] = useState<'perintah' | 'tombol' | null>(null)
  useEffect(() => {
    const tekan = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      event.stopPropagation()
      setBuka((kini) => (kini === null ? 'perintah' : null))
    }
    // Before a grid or a field makes something else of it.
    addEventListener('keydown', tekan, { capture: true })
    return () => removeEventListener('keydown', tekan, { capture: true })
  }, [])
  return (
    <>
      <button
        type="button"
        aria-label={t('perintah_cari')}
        aria-keyshortcuts="Control+K"
        onClick={() => setBuka('perintah')}
        className="inline-flex h-8 shrink-0 items-center gap-2 rounded-md border border-line-strong px-2 text-ink-2 hover:bg-surface-2 max-sm:size-10 max-sm:justify-center max-sm:border-transparent"
      >
        <Search aria-hidden className="size-4" />
        <span className="hidden lg:inline">{t('perintah_tombol_cari')}</span>
        <Kbd className="hidden md:inline">Ctrl+K</Kbd>
      </button>
      <Suspense>
        {buka === 'perintah' && (
          <PerintahDialog onTutup={() => setBuka(null)} onBantuan={() => setBuka('tombol')} />
        )}
        {buka === 'tombol' && (
          <KeyHelp
            pesan={PESAN_GRID[locale]}
            lain={[
              ['Ctrl+K', t('perintah_cari')],
              ['Ctrl+I', t('rincian_baris')],
              ['Ctrl+Shift+D', t('gandakan_baris')],
            ]}
            onClose={() => setBuka(null)}
          />
        )}
      </Suspense>
    </>
  )
}
