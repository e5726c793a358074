import { and, eq } from 'drizzle-orm'
import { getDatabase } from '@/db/client'
import { webhookKiriman } from '@/db/schema/webhook'

/** A message whose every attempt was cut off: it can be sent again by hand. */
export async function loseKiriman(kirimanId: string): Promise<void> {
  await getDatabase()
    .db.update(webhookKiriman)
    .set({ state: 'failed', galat: 'lost' })
    .where(and(eq(webhookKiriman.id, kirimanId), eq(webhookKiriman.state, 'waiting')))
}
