'use client'

import { useCallback, useEffect, useState } from 'react'
import { toast } from '@/components/ui/toast'
import type { WebhookView } from '@/lib/contracts/webhook'
import { type ApiResult, callApi } from '../lembar/call-api'

const JALUR = '/api/v1/akun/webhook'

export type Panggil = <T>(method: string, path?: string, body?: unknown) => Promise<ApiResult<T>>

/** A person's webhooks as the server has them (null: not read yet); a change reads them again, a refusal is said. */
export function useWebhook(): { items: readonly WebhookView[] | null; panggil: Panggil } {
  const [items, setItems] = useState<readonly WebhookView[] | null>(null)
  const muat = useCallback(async () => {
    const hasil = await callApi<{ items: WebhookView[] }>('GET', JALUR)
    if (hasil.ok) setItems(hasil.data.items)
    else toast.error(hasil.pesan)
  }, [])
  useEffect(() => void muat(), [muat])
  const panggil: Panggil = async (method, path = '', body) => {
    const hasil = await callApi<never>(method, JALUR + path, body)
    if (!hasil.ok) toast.error(hasil.pesan)
    else if (method !== 'GET') await muat()
    return hasil
  }
  return { items, panggil }
}
