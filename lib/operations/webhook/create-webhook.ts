import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { webhook } from '@/db/schema/webhook'
import { CreateWebhookInput, WebhookBaru } from '@/lib/contracts/webhook'
import { userIdOf } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { seal } from '@/lib/ports/seal'
import { refuseOwnNetwork } from './refuse-own-network'
import { viewWebhook } from './view-webhook'

const PALING_BANYAK = 20

export const createWebhook = command(
  {
    name: 'webhook.create',
    summary: 'Mendaftarkan alamat yang dikabari; rahasia tanda tangannya hanya dijawab sekali ini',
    access: 'person',
    secret: true,
    input: CreateWebhookInput,
    output: WebhookBaru,
    example: {
      nama: 'Sistem lelang',
      url: 'https://contoh.id/kabar-rab',
      peristiwa: ['project.changed', 'job.finished'],
    },
  },
  async ({ tx, actor, input }) => {
    const userId = userIdOf(actor)
    if (userId === null) throw new AppError('UNAUTHENTICATED', 'belum_masuk')
    refuseOwnNetwork(input.url)
    if ((await tx.$count(webhook, eq(webhook.userId, userId))) >= PALING_BANYAK)
      throw new AppError('CONFLICT', 'webhook_terlalu_banyak', { params: { maks: PALING_BANYAK } })
    const rahasia = `whsec_${randomBytes(32).toString('base64')}`
    const [row] = await tx
      .insert(webhook)
      .values({ ...input, userId, rahasia: seal(rahasia) })
      .returning()
    if (!row) throw new AppError('INTERNAL', 'galat_dalam')
    return { ...viewWebhook(row), rahasia }
  },
)
