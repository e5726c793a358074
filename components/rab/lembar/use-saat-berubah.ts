'use client'

import { useStoreValue } from './lembar-context'
import type { ProjectStore } from './project-store'

/** What `hitung` gives, computed again at any change of the rows: they are the same maps, so nothing else would tell. */
export function useSaatBerubah<T>(store: ProjectStore, hitung: () => T): T {
  'use no memo'
  useStoreValue(store, 'semua', () => store.versionOf(['semua']))
  return hitung()
}
