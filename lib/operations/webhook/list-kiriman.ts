import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import { webhook, webhookKiriman } from '@/db/schema/webhook'
import { KirimanList, ListKirimanInput } from '@/lib/contracts/webhook'
import { notFound } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'
import { ownWebhook } from './own-webhook'
import { viewKiriman } from './view-webhook'

const dibuatMs = sql`date_trunc('milliseconds', ${webhookKiriman.dibuat})`

export const listKiriman = query(
  {
    name: 'webhook.kiriman',
    summary: 'Catatan kiriman sebuah webhook, yang terbaru dulu; disimpan 7 hari',
    access: 'person',
    input: ListKirimanInput,
    output: KirimanList,
    example: { webhookId: '00000000-0000-4000-8000-0000000000c1', limit: 20 },
  },
  async ({ tx, actor, locale, input: { webhookId, limit, cursor } }) => {
    const [mine] = await tx.select({ id: webhook.id }).from(webhook).where(ownWebhook(actor, webhookId))
    if (!mine) throw notFound()
    const [at, id] = cursor?.split('_') ?? []
    const older =
      at && id
        ? or(
            lt(dibuatMs, sql`${at}::timestamptz`),
            and(eq(dibuatMs, sql`${at}::timestamptz`), lt(sql`${webhookKiriman.id}::text`, id)),
          )
        : undefined
    const rows = await tx
      .select()
      .from(webhookKiriman)
      .where(and(eq(webhookKiriman.webhookId, mine.id), older))
      .orderBy(desc(dibuatMs), desc(sql`${webhookKiriman.id}::text`))
      .limit(limit + 1)
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      items: page.map((row) => viewKiriman(row, locale)),
      cursor: rows.length > limit && last ? `${last.dibuat.toISOString()}_${last.id}` : null,
    }
  },
)
