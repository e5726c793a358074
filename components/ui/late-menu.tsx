'use client'

import { type ReactNode, Suspense, useState } from 'react'

interface Near {
  onPointerEnter: () => void
  onClick: () => void
}

/**
 * A button whose menu is fetched as the mouse comes near or it is pressed, not with every page. `menu` draws a button
 * of the same looks itself, and is open at once where it was pressed.
 */
export function LateMenu({
  button,
  menu,
}: {
  button: (near: Near) => ReactNode
  menu: (open: boolean) => ReactNode
}) {
  const [wanted, setWanted] = useState<'near' | 'open' | null>(null)
  const shown = button({ onPointerEnter: () => setWanted('near'), onClick: () => setWanted('open') })
  return wanted === null ? shown : <Suspense fallback={shown}>{menu(wanted === 'open')}</Suspense>
}
