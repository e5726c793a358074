'use client'

import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { useT } from '../bahasa-context'
import { callApi } from '../lembar/call-api'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'

/** A line gets its own copy of the analysis it shares. */
export function usePisahkan(): { pisahkan: (pekerjaanId: string) => Promise<void>; sibuk: boolean } {
  const t = useT()
  const { store, sync } = useLembar()
  const { urungkan } = useUrung()
  const [sibuk, setSibuk] = useState(false)
  const pisahkan = async (pekerjaanId: string) => {
    setSibuk(true)
    await sync.flush()
    const jawaban = await callApi<{ revision: number; kode: string }>(
      'POST',
      `/api/v1/projects/${store.project.id}/pekerjaan/${encodeURIComponent(pekerjaanId)}/pisahkan`,
      {},
    )
    setSibuk(false)
    if (!jawaban.ok) return void toast.error(jawaban.pesan)
    await sync.catatServer(jawaban.data.revision)
    toast.success(t('sudah_dipisahkan', { kode: jawaban.data.kode }), {
      action: { label: t('urungkan'), onClick: urungkan },
    })
  }
  return { pisahkan, sibuk }
}

type Keputusan = 'pakai_proyek' | 'item_baru'
type Jawaban = { jenis: 'jadi' } | { jenis: 'beda'; pesan: string[] } | { jenis: 'galat'; pesan: string }

interface AsliJawaban {
  data?: { revision: number }
  error?: { message: string; details?: { path: string; message: string }[] }
}

/** An analysis goes back to what its edition of the catalogue says. */
export function useReset(): (analisaId: string, beda?: Keputusan) => Promise<Jawaban> {
  const t = useT()
  const { store, sync } = useLembar()
  return async (analisaId, beda) => {
    await sync.flush()
    const alamat = `/api/v1/projects/${store.project.id}/analisa/${encodeURIComponent(analisaId)}/reset`
    const jawaban = await kirim(alamat, beda ? { beda } : {})
    if (jawaban === null) return { jenis: 'galat', pesan: t('koneksi_terputus') }
    if (jawaban.data) {
      await sync.catatServer(jawaban.data.revision)
      return { jenis: 'jadi' }
    }
    const details = jawaban.error?.details ?? []
    const asked = details.filter(({ path }) => path === 'beda').map(({ message }) => message)
    if (asked.length > 0) return { jenis: 'beda', pesan: asked }
    return {
      jenis: 'galat',
      pesan: details.map(({ message }) => message).join(' ') || (jawaban.error?.message ?? ''),
    }
  }
}

async function kirim(alamat: string, isi: object): Promise<AsliJawaban | null> {
  try {
    const response = await fetch(alamat, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(isi),
    })
    return (await response.json()) as AsliJawaban
  } catch {
    return null
  }
}
