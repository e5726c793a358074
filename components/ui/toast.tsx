'use client'

import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import type { ExternalToast } from 'sonner'

const ToastList = lazy(() => import('./toast-list'))

type Kind = 'success' | 'error' | 'info' | 'warning'

const waiting = new Set<() => void>()
let wanted = false

/** Until then a page is being loaded: what shows its rows goes first. */
const REST_MS = 5000

/** What shows toasts comes after the page, when that has come to rest, or with the first toast, which waits for it. */
function want(): void {
  wanted = true
  for (const listener of waiting) listener()
}

function subscribe(listener: () => void): () => void {
  waiting.add(listener)
  return () => waiting.delete(listener)
}

const show = (kind: Kind) => (text: string, options?: ExternalToast) => {
  want()
  void mounted.then(async () => (await import('sonner')).toast[kind](text, options))
}

export const toast: Readonly<Record<Kind, (text: string, options?: ExternalToast) => void>> = {
  success: show('success'),
  error: show('error'),
  info: show('info'),
  warning: show('warning'),
}

let tellMounted = () => {}
const mounted = new Promise<void>((resolve) => {
  tellMounted = resolve
})

/** Where toasts appear; once a page, in its layout. */
export function Toaster() {
  const asked = useSyncExternalStore(
    subscribe,
    () => wanted,
    () => false,
  )
  useEffect(() => {
    const timer = setTimeout(want, REST_MS)
    return () => clearTimeout(timer)
  }, [])
  return asked ? (
    <Suspense>
      <ToastList />
      <Mounted />
    </Suspense>
  ) : null
}

/** Its effect runs after that of the list beside it, which by then listens. */
function Mounted() {
  useEffect(() => tellMounted(), [])
  return null
}
