'use client'

import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { AkunView } from '@/lib/contracts/akun'

const Context = createContext<AkunView | null>(null)

export function OrangProvider({ orang, children }: { orang: AkunView; children: ReactNode }) {
  // A failure of this page is told with who met it (monitoring/sentry-browser.ts), by id.
  useEffect(() => {
    document.documentElement.dataset.orang = orang.id
  }, [orang.id])
  return <Context value={orang}>{children}</Context>
}

/** Who is signed in on this page. */
export function useOrang(): AkunView {
  const orang = useContext(Context)
  if (!orang) throw new Error('nobody is signed in here')
  return orang
}
