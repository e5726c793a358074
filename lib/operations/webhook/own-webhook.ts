import { and, eq, type SQL } from 'drizzle-orm'
import { webhook } from '@/db/schema/webhook'
import { isUuid } from '@/lib/contracts/umum'
import { type Actor, userIdOf } from '@/lib/gate/access'
import { notFound } from '@/lib/gate/errors'

/** A person's own webhook by its id; what cannot be an id is one that does not exist. */
export function ownWebhook(actor: Actor, id: string): SQL | undefined {
  if (!isUuid(id)) throw notFound()
  return and(eq(webhook.id, id), eq(webhook.userId, userIdOf(actor) ?? ''))
}
