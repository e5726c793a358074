'use client'

import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'

/** A component that can be fetched before it is drawn. */
export function late<P extends object>(fetch: () => Promise<ComponentType<P>>) {
  return { fetch, Drawn: lazy(async () => ({ default: await fetch() })) }
}

interface Near {
  onPointerEnter: () => void
  onClick: () => void
}

/**
 * A button whose menu is fetched as the mouse comes near and drawn when it is pressed, not with every page. The button
 * stays the same one until then, so that no press goes astray; `menu` draws one of the same looks, open at once.
 */
export function LateMenu({
  button,
  fetch,
  menu,
}: {
  button: (near: Near) => ReactNode
  fetch: () => Promise<unknown>
  menu: () => ReactNode
}) {
  const [pressed, setPressed] = useState(false)
  const shown = button({
    onPointerEnter: () => void fetch().catch(() => {}),
    onClick: () => setPressed(true),
  })
  return pressed ? <Suspense fallback={shown}>{menu()}</Suspense> : shown
}
