import type { apiId } from './api.id'

export const apiEn: Record<keyof typeof apiId, string> = {
  kunci_isi_lain: 'This Idempotency-Key was used for another request. Nothing was changed; use a new key.',
  kunci_salah: 'Idempotency-Key must be 1 to 200 ASCII characters without spaces.',
}
