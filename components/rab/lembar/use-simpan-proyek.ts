'use client'

import { toast } from '@/components/ui/toast'
import { ubahProyek } from '@/lib/actions/project'
import { useLembar } from './lembar-context'

type Isi = Omit<Parameters<typeof ubahProyek>[0], 'projectId'>

/** Changes the project's own row: identity, percents, roundings. Saved at once, can be taken back; false where refused. */
export function useSimpanProyek(): (isi: Isi) => Promise<boolean> {
  const { store, sync } = useLembar()
  return async (isi) => {
    await sync.flush()
    const hasil = await ubahProyek({ projectId: store.project.id, ...isi })
    if (!hasil.success) {
      const rincian = hasil.error.details?.map((d) => `${d.path}: ${d.message}`).join(' ')
      toast.error([hasil.error.message, rincian].filter(Boolean).join(' '))
      return false
    }
    await sync.catatServer(hasil.data.revision)
    return true
  }
}
