import type { Metadata } from 'next'
import { WebhookPanel } from '@/components/rab/akun/webhook-panel'
import { KepalaAkun } from '@/components/rab/bingkai/kepala-akun'
import { getAkun } from '@/lib/operations/akun/get-akun'
import { load } from '@/lib/transport/load'

export const metadata: Metadata = { title: 'Webhook' }

export default async function Page() {
  await load(getAkun, {})
  return (
    <KepalaAkun>
      <WebhookPanel />
    </KepalaAkun>
  )
}
