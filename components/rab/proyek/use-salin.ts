'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from '@/components/ui/toast'
import { salinProyek } from '@/lib/actions/project'
import { useT } from '../bahasa-context'
import { latar } from '../latar/latar-store'

interface Isian {
  projectId: string
  nama: string
  jumlah: number
  tanggalMulai?: string
  jadwal: boolean
  realisasi: boolean
}

/** Asks for copies: one is there when it answers, several go on in the background. */
export function useSalin(onSelesai: () => void) {
  const t = useT()
  const router = useRouter()
  const [sibuk, mulai] = useTransition()
  const [salah, setSalah] = useState<string | null>(null)
  const salin = (isian: Isian) =>
    mulai(async () => {
      const hasil = await salinProyek(isian)
      if (!hasil.success)
        return setSalah(hasil.error.details?.map((d) => d.message).join(' ') || hasil.error.message)
      if ('jobId' in hasil.data) {
        toast.info(t('latar_diminta', { banyak: isian.jumlah }))
        latar.look()
      } else {
        const ke = `/proyek/${hasil.data.id}/pekerjaan` as Route
        toast.success(t('proyek_disalin'), {
          action: { label: t('buka_salinan'), onClick: () => router.push(ke) },
        })
        router.refresh()
      }
      onSelesai()
    })
  return { sibuk, salah, salin }
}
