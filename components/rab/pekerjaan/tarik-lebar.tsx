'use client'

import type { KeyboardEvent, PointerEvent } from 'react'
import { useT } from '../bahasa-context'

const LANGKAH = 24

/** The edge of a panel at the right: pulled, or moved by the arrow keys. */
export function TarikLebar({ lebar, onLebar }: { lebar: number; onLebar: (lebar: number) => void }) {
  const t = useT()
  const tarik = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const kanan = event.currentTarget.parentElement?.getBoundingClientRect().right ?? window.innerWidth
    onLebar(kanan - event.clientX)
  }
  const tekan = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') onLebar(lebar + LANGKAH)
    else if (event.key === 'ArrowRight') onLebar(lebar - LANGKAH)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that is moved is no <hr>
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('lebar_panel')}
      aria-valuenow={lebar}
      aria-valuemin={320}
      aria-valuemax={800}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={tarik}
      onKeyDown={tekan}
      className="absolute inset-y-0 -left-1 z-10 hidden w-2 cursor-col-resize touch-none hover:bg-accent/30 focus-visible:bg-accent/40 xl:block"
    />
  )
}
