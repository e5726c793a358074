import { z } from 'zod'
import { webhook } from '@/db/schema/webhook'
import { WebhookInput } from '@/lib/contracts/webhook'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { ownWebhook } from './own-webhook'

export const deleteWebhook = command(
  {
    name: 'webhook.delete',
    summary: 'Menghapus webhook dan catatan kirimannya',
    access: 'person',
    input: WebhookInput,
    output: z.object({ id: z.string() }),
    example: { webhookId: '00000000-0000-4000-8000-0000000000c1' },
  },
  async ({ tx, actor, input }) => {
    const [row] = await tx
      .delete(webhook)
      .where(ownWebhook(actor, input.webhookId))
      .returning({ id: webhook.id })
    if (!row) throw notFound()
    return row
  },
)
