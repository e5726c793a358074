import type { apiId } from './api.id'

export const apiEn: Record<keyof typeof apiId, string> = {
  alamat_tak_ada: 'There is no such API address. They are listed at /docs/api.',
  kunci_isi_lain: 'This Idempotency-Key was used for another request. Nothing was changed; use a new key.',
  kunci_salah: 'Idempotency-Key must be 1 to 200 ASCII characters without spaces.',
}
