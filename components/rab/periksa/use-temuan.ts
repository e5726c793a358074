'use client'

import { useSyncExternalStore } from 'react'
import type { Temuan } from '@/lib/domain/periksa/types'
import { useLembar } from '../lembar/lembar-context'
import { pemeriksaOf } from './pemeriksa'

export function useTemuan(): readonly Temuan[] | null {
  const { store } = useLembar()
  const { subscribe, state } = pemeriksaOf(store)
  return useSyncExternalStore(subscribe, state, state)
}
