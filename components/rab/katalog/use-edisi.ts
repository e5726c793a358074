'use client'

import { useEffect, useState } from 'react'
import type { EdisiView } from '@/lib/contracts/katalog'
import { callApi } from '../lembar/call-api'

/** The editions of the catalogue; empty until they are here, or where they cannot be had. */
export function useEdisi(): readonly EdisiView[] {
  const [edisi, setEdisi] = useState<readonly EdisiView[]>([])
  useEffect(() => {
    let here = true
    void callApi<{ items: EdisiView[] }>('GET', '/api/v1/katalog/edisi').then(
      (answer) => here && answer.ok && setEdisi(answer.data.items),
    )
    return () => {
      here = false
    }
  }, [])
  return edisi
}
