import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { webhook } from '@/db/schema/webhook'
import { WebhookList } from '@/lib/contracts/webhook'
import { userIdOf } from '@/lib/gate/access'
import { query } from '@/lib/gate/operation'
import { viewWebhook } from './view-webhook'

export const listWebhook = query(
  {
    name: 'webhook.list',
    summary: 'Webhook milik sendiri dan keadaannya',
    access: 'person',
    input: z.strictObject({}),
    output: WebhookList,
    example: {},
  },
  async ({ tx, actor }) => {
    const rows = await tx
      .select()
      .from(webhook)
      .where(eq(webhook.userId, userIdOf(actor) ?? ''))
      .orderBy(desc(webhook.dibuat), desc(webhook.id))
    return { items: rows.map(viewWebhook) }
  },
)
