import type { apiId } from './api.id'

export const apiEn: Record<keyof typeof apiId, string> = {
  alamat_tak_ada: 'There is no such API address. They are listed at /docs/api.',
  kunci_tidak_berlaku: 'This API key is unknown, revoked or expired.',
  kunci_tanpa_cakupan: 'This API key may not download files; make one with the export scope.',
  kunci_sudah_lewat: 'This date has passed.',
  kunci_terlalu_banyak: 'There are {maks} API keys already. Revoke those not in use first.',
  jawaban_tak_disimpan: 'This request was done already; its answer is shown only once.',
  kunci_isi_lain: 'This Idempotency-Key was used for another request. Nothing was changed; use a new key.',
  kunci_salah: 'Idempotency-Key must be 1 to 200 ASCII characters without spaces.',
}
