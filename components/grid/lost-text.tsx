import { useState, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'
import type { Core } from './core'
import type { GridPesan } from './types'

const nothing = () => null

/** Over the table: what was being typed when somebody removed its row, to be taken along before it goes. */
export function LostText({ core, pesan }: { core: Core; pesan: GridPesan }) {
  const { live, focus } = core
  const lost = useSyncExternalStore(live.subscribe, () => live.get().lost, nothing)
  const [copied, setCopied] = useState<'ya' | 'tidak' | null>(null)
  if (!lost) return null
  const close = () => {
    setCopied(null)
    live.set({ lost: null })
    focus()
  }
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-b bg-warn-soft px-3 py-1.5 text-[13px]"
    >
      <span className="min-w-0 flex-1 basis-60">
        {pesan.t('grid_ketikan_hilang', { kolom: lost.kolom })}{' '}
        <code className="select-all whitespace-pre-wrap break-words rounded-sm bg-surface px-1.5 py-0.5 font-semibold">
          {lost.text}
        </code>
        {copied === 'tidak' && <span className="ml-2 text-bad">{pesan.t('salin_sendiri')}</span>}
      </span>
      <span className="flex gap-2">
        <Button
          ukuran="kecil"
          onClick={() =>
            void navigator.clipboard.writeText(lost.text).then(
              () => setCopied('ya'),
              () => setCopied('tidak'),
            )
          }
        >
          {pesan.t(copied === 'ya' ? 'tersalin' : 'grid_salin_ketikan')}
        </Button>
        <Button ukuran="kecil" varian="polos" onClick={close}>
          {pesan.t('tutup')}
        </Button>
      </span>
    </div>
  )
}
