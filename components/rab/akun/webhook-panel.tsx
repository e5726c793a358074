'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { WebhookView } from '@/lib/contracts/webhook'
import { useT } from '../bahasa-context'
import { Kartu } from '../kartu'
import { WebhookBaru } from './webhook-baru'
import { WebhookItem } from './webhook-item'

/** Addresses that are told of what happens, how each of them does, and what they were told. */
export function WebhookPanel({ webhook }: { webhook: readonly WebhookView[] }) {
  const t = useT()
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
      {webhook.length === 0 && <p className="text-[13px] text-ink-2">{t('webhook_belum_ada')}</p>}
      <ul className="divide-y divide-line">
        {webhook.map((item) => (
          <WebhookItem key={item.id} item={item} />
        ))}
      </ul>
      {membuat && <WebhookBaru onClose={() => setMembuat(false)} />}
    </Kartu>
  )
}
