import { and, eq } from 'drizzle-orm'
import { webhook, webhookKiriman } from '@/db/schema/webhook'
import { isUuid } from '@/lib/contracts/umum'
import { KirimanInput, KirimanView } from '@/lib/contracts/webhook'
import { AppError, notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { sendJobs } from '@/lib/gate/send-job'
import { ownWebhook } from './own-webhook'
import { viewKiriman } from './view-webhook'

/** The same message under the same id, so that a receiver who has it knows it again. */
export const replayKiriman = command(
  {
    name: 'webhook.replay',
    summary: 'Mengirim ulang sebuah kiriman, dengan nomor dan isi yang sama',
    access: 'person',
    input: KirimanInput,
    output: KirimanView,
    example: {
      webhookId: '00000000-0000-4000-8000-0000000000c1',
      kirimanId: '00000000-0000-4000-8000-0000000000d1',
    },
  },
  async ({ tx, actor, locale, input: { webhookId, kirimanId } }) => {
    if (!isUuid(kirimanId)) throw notFound()
    const [mine] = await tx.select().from(webhook).where(ownWebhook(actor, webhookId))
    if (!mine) throw notFound()
    if (!mine.aktif) throw new AppError('CONFLICT', 'webhook_mati')
    const which = and(eq(webhookKiriman.id, kirimanId), eq(webhookKiriman.webhookId, mine.id))
    const [old] = await tx.select().from(webhookKiriman).where(which).for('update')
    if (!old) throw notFound()
    if (old.state === 'waiting') throw new AppError('CONFLICT', 'kiriman_masih_menunggu')
    const [row = old] = await tx.update(webhookKiriman).set({ state: 'waiting' }).where(which).returning()
    await sendJobs(tx, 'webhook', [{ kirimanId }])
    return viewKiriman(row, locale)
  },
)
