'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { useWebhook } from './use-webhook'
import { WebhookBaru } from './webhook-baru'
import { WebhookItem } from './webhook-item'

/** Addresses that are told of what happens, how each of them does, and what they were told. */
export function WebhookPanel() {
  const t = useT()
  const { items, panggil } = useWebhook()
  const [membuat, setMembuat] = useState(false)
  return (
    <Kartu
      judul={t('webhook')}
      saran={t('webhook_saran')}
      aksi={
        <Button onClick={() => setMembuat(true)}>
          <Plus aria-hidden className="size-4" />
          {t('webhook_baru')}
        </Button>
      }
    >
      {items === null && <Skeleton className="h-12" />}
      {items?.length === 0 && <p className="text-[13px] text-ink-2">{t('webhook_belum_ada')}</p>}
      <ul className="divide-y divide-line">
        {items?.map((item) => (
          <WebhookItem key={item.id} item={item} panggil={panggil} />
        ))}
      </ul>
      {membuat && <WebhookBaru panggil={panggil} onClose={() => setMembuat(false)} />}
    </Kartu>
  )
}
