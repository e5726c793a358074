import { webhook } from '@/db/schema/webhook'
import { PatchWebhookInput, WebhookView } from '@/lib/contracts/webhook'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { ownWebhook } from './own-webhook'
import { refuseOwnNetwork } from './refuse-own-network'
import { viewWebhook } from './view-webhook'

/** What makes one begin anew: its failures so far are forgotten. */
const SEGAR = { dimatikan: null, gagalBeruntun: 0, gagalSejak: null }

export const patchWebhook = command(
  {
    name: 'webhook.patch',
    summary: 'Mengubah webhook, menghentikannya sementara, atau menghidupkannya lagi',
    access: 'person',
    input: PatchWebhookInput,
    output: WebhookView,
    example: { webhookId: '00000000-0000-4000-8000-0000000000c1', aktif: false },
  },
  async ({ tx, actor, input: { webhookId, ...ubah } }) => {
    if (ubah.url !== undefined) refuseOwnNetwork(ubah.url)
    const mine = ownWebhook(actor, webhookId)
    const [now] = await tx.select().from(webhook).where(mine).for('update')
    if (!now) throw notFound()
    const segar = ubah.aktif === true && !now.aktif
    const [row = now] = await tx
      .update(webhook)
      .set({ aktif: now.aktif, ...ubah, ...(segar && SEGAR) })
      .where(mine)
      .returning()
    return viewWebhook(row)
  },
)
