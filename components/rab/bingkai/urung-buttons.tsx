'use client'

import { Redo2, Undo2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'

/** Undo and redo in the top bar; on a phone, which has no keys for them, in reach of the thumb beside the bottom bar. */
export function UrungButtons({ bawah = false }: { bawah?: boolean }) {
  const t = useT()
  const { sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const bisa = useSyncExternalStore(sync.subscribe, sync.bisaUrung, sync.bisaUrung)
  const tombol = [
    { nama: t('urungkan'), kunci: 'Ctrl+Z', Ikon: Undo2, on: bisa.undo, jalan: urungkan },
    { nama: t('ulangi'), kunci: 'Ctrl+Shift+Z', Ikon: Redo2, on: bisa.redo, jalan: ulangi },
  ]
  return (
    <span className={bawah ? 'flex items-center border-line border-l px-0.5 sm:hidden' : 'hidden sm:flex'}>
      {tombol.map(({ nama, kunci, Ikon, on, jalan }) => (
        // Not `disabled`: the last step would take the focus away with it, and a press may say why nothing happens.
        <Button
          key={kunci}
          varian="polos"
          ukuran="ikon"
          className={bawah ? 'size-11 max-sm:size-11' : ''}
          aria-disabled={!on}
          aria-label={nama}
          title={`${nama} (${kunci})`}
          onClick={jalan}
        >
          <Ikon aria-hidden className="size-4" />
        </Button>
      ))}
    </span>
  )
}
