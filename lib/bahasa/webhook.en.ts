import type { webhookId } from './webhook.id'

export const webhookEn: Record<keyof typeof webhookId, string> = {
  webhook_alamat_salah: 'Write an http:// or https:// address without a user name and password.',
  webhook_alamat_dalam: 'This address is in a private network; messages are sent to public ones only.',
  webhook_terlalu_banyak: 'There are {maks} webhooks already. Delete those not in use first.',
  webhook_mati: 'This webhook is off; switch it on first.',
  kiriman_masih_menunggu: 'This message is still waiting for its turn.',
  kiriman_refused: 'The address answered but did not take it.',
  kiriman_address_refused: 'The name points into a private network; nothing was sent.',
  kiriman_name_unknown: 'There is no such host.',
  kiriman_timeout: 'The address did not answer within 10 seconds.',
  kiriman_unreachable: 'The address cannot be reached.',
  kiriman_secret_unreadable: 'The secret cannot be read since AUTH_SECRET has changed; make a new webhook.',
  kiriman_switched_off: 'The webhook was off when the turn of this message came.',
  kiriman_lost: 'The delivery was cut off on its way.',
}
