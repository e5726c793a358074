'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { type ApiResult, callApi } from '../lembar/call-api'

/** A call that changes what the page shows: it is read again afterwards; a refusal is said. */
export function usePanggil() {
  const router = useRouter()
  const [sibuk, setSibuk] = useState(false)
  const panggil = async <T>(method: string, path: string, body?: unknown): Promise<ApiResult<T>> => {
    setSibuk(true)
    const hasil = await callApi<T>(method, path, body)
    setSibuk(false)
    if (hasil.ok) router.refresh()
    else toast.error(hasil.pesan)
    return hasil
  }
  return { sibuk, panggil }
}
