'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/components/ui/toast'
import { hapusProyek, ubahProyek } from '@/lib/actions/project'
import { useT } from '../bahasa-context'
import { useLembar } from '../lembar/lembar-context'

/** Archives and removes the project one stands in; what waits to be saved goes first. */
export function useTindakan() {
  const t = useT()
  const router = useRouter()
  const { store, sync } = useLembar()
  const [sibuk, mulai] = useTransition()
  const projectId = store.project.id
  return {
    sibuk,
    arsipkan: (arsip: boolean) =>
      mulai(async () => {
        await sync.flush()
        const hasil = await ubahProyek({ projectId, arsip })
        if (!hasil.success) return void toast.error(hasil.error.message)
        await sync.catatServer(hasil.data.revision)
        toast.success(t(arsip ? 'proyek_diarsipkan' : 'proyek_dikeluarkan', { banyak: 1 }))
      }),
    hapus: () =>
      mulai(async () => {
        await sync.flush()
        const hasil = await hapusProyek({ projectId })
        if (!hasil.success) return void toast.error(hasil.error.message)
        router.push('/proyek?tampil=terhapus' as Route)
      }),
  }
}
