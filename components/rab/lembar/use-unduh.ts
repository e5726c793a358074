'use client'

import { useLembar } from './lembar-context'

/** What the bill can be had as. */
export const BENTUK_RAB = ['xlsx', 'pdf', 'csv', 'json'] as const

/**
 * Reports of the project one stands in. What waits to be saved goes first: `unduh` downloads one by its name
 * (`rab.pdf`), `siapkan` gives its address.
 */
export function useUnduh(): {
  unduh: (berkas: string) => Promise<void>
  siapkan: (berkas: string) => Promise<string>
} {
  const { store, sync } = useLembar()
  const siapkan = async (berkas: string) => {
    await sync.flush()
    return `/api/v1/projects/${store.project.id}/exports/${berkas}`
  }
  return { siapkan, unduh: async (berkas) => location.assign(await siapkan(berkas)) }
}
