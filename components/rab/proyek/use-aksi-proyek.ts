'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/components/ui/toast'
import { hapusProyek, pulihkanProyek, ubahProyek } from '@/lib/actions/project'
import type { ProjectListItem } from '@/lib/contracts/project'
import { useT } from '../bahasa-context'

export type Aksi = 'arsipkan' | 'keluarkan' | 'hapus' | 'pulihkan'
type Hasil = { success: true } | { success: false; error: { message: string } }

const KERJA: Record<Aksi, (id: string) => Promise<Hasil>> = {
  arsipkan: (projectId) => ubahProyek({ projectId, arsip: true }),
  keluarkan: (projectId) => ubahProyek({ projectId, arsip: false }),
  hapus: (projectId) => hapusProyek({ projectId }),
  pulihkan: (projectId) => pulihkanProyek({ projectId }),
}
const BALIK: Record<Aksi, Aksi> = {
  arsipkan: 'keluarkan',
  keluarkan: 'arsipkan',
  hapus: 'pulihkan',
  pulihkan: 'hapus',
}
const SELESAI = {
  arsipkan: 'proyek_diarsipkan',
  keluarkan: 'proyek_dikeluarkan',
  hapus: 'proyek_dihapus_banyak',
  pulihkan: 'proyek_dipulihkan',
} as const satisfies Record<Aksi, string>

/** Archives, removes and brings back projects, one or many; each can be taken back at once. */
export function useAksiProyek(): {
  sibuk: boolean
  lakukan: (aksi: Aksi, items: readonly Pick<ProjectListItem, 'id'>[]) => void
} {
  const t = useT()
  const router = useRouter()
  const [sibuk, mulai] = useTransition()
  const lakukan = (aksi: Aksi, items: readonly Pick<ProjectListItem, 'id'>[]) =>
    mulai(async () => {
      const jadi: Pick<ProjectListItem, 'id'>[] = []
      const galat: string[] = []
      for (const item of items) {
        const hasil = await KERJA[aksi](item.id)
        if (hasil.success) jadi.push(item)
        else galat.push(hasil.error.message)
      }
      if (galat.length > 0) toast.error(t('sebagian_gagal', { banyak: galat.length, pesan: galat[0] ?? '' }))
      if (jadi.length > 0)
        toast.success(t(SELESAI[aksi], { banyak: jadi.length }), {
          action: { label: t('urungkan'), onClick: () => lakukan(BALIK[aksi], jadi) },
        })
      router.refresh()
    })
  return { sibuk, lakukan }
}
