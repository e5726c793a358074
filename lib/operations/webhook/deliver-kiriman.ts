import { eq, sql } from 'drizzle-orm'
import { getDatabase, type Tx } from '@/db/client'
import { webhook, webhookKiriman } from '@/db/schema/webhook'
import { unseal } from '@/lib/ports/seal'
import { type Answer, sendWebhook } from '@/lib/ports/webhook'

/** Failing so often one after another, for so long, is no passing trouble. */
const BERUNTUN = 20
const SELAMA = sql`interval '3 days'`
/** The address says that it is gone for good. */
const PERGI = 410

type Outcome = Answer | { galat: 'secret_unreadable' | 'switched_off' }
type Row = { kiriman: typeof webhookKiriman.$inferSelect; tujuan: typeof webhook.$inferSelect }

/** One attempt at telling an address. Throws when it did not take it and may be asked again. */
export async function deliverKiriman(kirimanId: string, last: boolean): Promise<void> {
  const { db } = getDatabase()
  const [row] = await db
    .select({ kiriman: webhookKiriman, tujuan: webhook })
    .from(webhookKiriman)
    .innerJoin(webhook, eq(webhook.id, webhookKiriman.webhookId))
    .where(eq(webhookKiriman.id, kirimanId))
  if (row?.kiriman.state !== 'waiting') return
  const started = performance.now()
  const outcome = await attempt(row)
  const delivered = 'status' in outcome && outcome.status >= 200 && outcome.status < 300
  const over = last || isFinal(outcome)
  const state = delivered ? 'delivered' : over ? 'failed' : 'waiting'
  await note(row, { outcome, state, ms: Math.round(performance.now() - started) })
  if (state === 'waiting') throw new Error('webhook: not taken')
}

async function attempt({ kiriman, tujuan }: Row): Promise<Outcome> {
  if (!tujuan.aktif) return { galat: 'switched_off' }
  let secret: string
  try {
    secret = unseal(tujuan.rahasia)
  } catch {
    return { galat: 'secret_unreadable' }
  }
  return sendWebhook({ id: kiriman.id, url: tujuan.url, secret, body: kiriman.isi })
}

const isFinal = (outcome: Outcome): boolean =>
  'status' in outcome ? outcome.status === PERGI : /^(switched_off|secret_unreadable)$/.test(outcome.galat)

interface Noted {
  outcome: Outcome
  state: 'waiting' | 'delivered' | 'failed'
  ms: number
}

/** What came of it, in the log and in the state of the webhook; the one that keeps failing is switched off. */
async function note({ kiriman, tujuan }: Row, { outcome, state, ms }: Noted): Promise<void> {
  const answered = 'status' in outcome
  await getDatabase().transaction('write', async (tx) => {
    await tx
      .update(webhookKiriman)
      .set({
        state,
        attempts: sql`${webhookKiriman.attempts} + 1`,
        status: answered ? outcome.status : null,
        galat: answered ? (state === 'delivered' ? null : 'refused') : outcome.galat,
        ms,
        dicoba: sql`now()`,
      })
      .where(eq(webhookKiriman.id, kiriman.id))
    if (state === 'delivered') {
      await tx.update(webhook).set({ gagalBeruntun: 0, gagalSejak: null }).where(eq(webhook.id, tujuan.id))
    } else if (tujuan.aktif) await countFailure(tx, tujuan.id, answered && outcome.status === PERGI)
  })
}

async function countFailure(tx: Tx, id: string, gone: boolean): Promise<void> {
  const habis = sql`(${gone} or (${webhook.gagalBeruntun} + 1 >= ${BERUNTUN} and ${webhook.gagalSejak} < now() - ${SELAMA}))`
  await tx
    .update(webhook)
    .set({
      gagalBeruntun: sql`${webhook.gagalBeruntun} + 1`,
      gagalSejak: sql`coalesce(${webhook.gagalSejak}, now())`,
      aktif: sql`${webhook.aktif} and not ${habis}`,
      dimatikan: sql`case when ${habis} then now() else ${webhook.dimatikan} end`,
    })
    .where(eq(webhook.id, id))
}
