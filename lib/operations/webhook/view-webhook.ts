import type { webhook, webhookKiriman } from '@/db/schema/webhook'
import { isKunciPesan, type Locale, t } from '@/lib/bahasa/pesan'
import type { KirimanView, WebhookView } from '@/lib/contracts/webhook'

type Row = typeof webhook.$inferSelect

const stateOf = ({ aktif, dimatikan }: Row): WebhookView['state'] => {
  if (aktif) return 'active'
  return dimatikan === null ? 'paused' : 'disabled'
}

export const viewWebhook = (row: Row): WebhookView => ({
  id: row.id,
  nama: row.nama,
  url: row.url,
  peristiwa: row.peristiwa as WebhookView['peristiwa'],
  state: stateOf(row),
  gagalBeruntun: row.gagalBeruntun,
  gagalSejak: row.gagalSejak?.toISOString() ?? null,
  dimatikan: row.dimatikan?.toISOString() ?? null,
  dibuat: row.dibuat.toISOString(),
})

export function viewKiriman(row: typeof webhookKiriman.$inferSelect, locale: Locale): KirimanView {
  const pesan = `kiriman_${row.galat}`
  return {
    id: row.id,
    peristiwa: row.peristiwa as KirimanView['peristiwa'],
    state: row.state as KirimanView['state'],
    attempts: row.attempts,
    status: row.status,
    ...(row.galat !== null &&
      isKunciPesan(pesan) && { error: { code: row.galat, message: t(locale, pesan) } }),
    ms: row.ms,
    isi: row.isi,
    dibuat: row.dibuat.toISOString(),
    dicoba: row.dicoba?.toISOString() ?? null,
  }
}
