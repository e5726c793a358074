import { z } from 'zod'
import { TeksIsi } from './umum'

export const Peristiwa = z.enum(['project.changed', 'job.finished', 'member.added'])
export type Peristiwa = z.output<typeof Peristiwa>

/** What a message says besides its type and time. */
export const KABAR = {
  'project.changed': z.strictObject({ projectId: z.string(), revision: z.number() }),
  'job.finished': z.strictObject({
    jobId: z.string(),
    jenis: z.string(),
    state: z.enum(['completed', 'failed', 'cancelled']),
    projectId: z.string().nullable(),
  }),
  'member.added': z.strictObject({
    projectId: z.string(),
    anggotaId: z.string(),
    peran: z.enum(['viewer', 'editor']),
  }),
} as const satisfies Record<Peristiwa, z.ZodType>
export type Kabar = { [P in Peristiwa]: z.output<(typeof KABAR)[P]> }

const isWebAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}
const Alamat = z.string().max(2000).refine(isWebAddress, 'webhook_alamat_salah')
const Daftar = z.array(Peristiwa).min(1).max(Peristiwa.options.length)

export const CreateWebhookInput = z.strictObject({ nama: TeksIsi(100), url: Alamat, peristiwa: Daftar })

export const WebhookInput = z.strictObject({ webhookId: z.string().max(100) })

/** `aktif` set to true begins anew after it was switched off. */
export const PatchWebhookInput = CreateWebhookInput.partial().extend({
  ...WebhookInput.shape,
  aktif: z.boolean().optional(),
})

export const WebhookView = z.object({
  id: z.string(),
  nama: z.string(),
  url: z.string(),
  peristiwa: z.array(Peristiwa),
  /** paused: by its owner; disabled: it failed for days. */
  state: z.enum(['active', 'paused', 'disabled']),
  /** Attempts that failed one after another, and since when. */
  gagalBeruntun: z.number(),
  gagalSejak: z.string().nullable(),
  dimatikan: z.string().nullable(),
  dibuat: z.string(),
})
export type WebhookView = z.output<typeof WebhookView>
export const WebhookList = z.object({ items: z.array(WebhookView) })

/** With the secret of its signatures, this one time. */
export const WebhookBaru = WebhookView.extend({ rahasia: z.string() })

export const KirimanView = z.object({
  /** The message's id (`webhook-id`): the same at every attempt. */
  id: z.string(),
  peristiwa: Peristiwa,
  state: z.enum(['waiting', 'delivered', 'failed']),
  attempts: z.number(),
  /** What the address last answered; null: nothing. */
  status: z.number().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  ms: z.number().nullable(),
  isi: z.string(),
  dibuat: z.string(),
  dicoba: z.string().nullable(),
})
export type KirimanView = z.output<typeof KirimanView>
export const KirimanList = z.object({ items: z.array(KirimanView), cursor: z.string().nullable() })

export const ListKirimanInput = WebhookInput.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(300).optional(),
})
export const KirimanInput = WebhookInput.extend({ kirimanId: z.string().max(100) })
