import type { dokumenApiId } from './dokumen-api.id'

export const dokumenApiEn: Record<keyof typeof dokumenApiId, string> = {
  api_judul: 'RAB API',
  api_daftar_isi: 'Contents',
  api_pengantar:
    'Whatever a page can do can be done over this API. This reference and openapi.json are made from the schemas that check requests.',
  api_amplop:
    'Every answer is one envelope: success, data or error, and meta.requestId. Name that id in a report.',
  api_angka: 'Money, coefficients and volumes are decimal text with a point, for example "1234.50".',
  api_revisi:
    'ETag is the revision of the project. If-None-Match gives 304 when nothing changed; If-Match gives 409 with the rows as they are when something did.',
  api_ulang:
    'A POST with an Idempotency-Key is done once: again within 24 hours gives the same answer; another content under the same key is refused with 422.',
  api_batas:
    'The allowance of each key and endpoint is in RateLimit-*; beyond it the answer is 429 with Retry-After.',
  api_versi: 'Versions and endings',
  api_versi_tambah:
    'Within v1 things are only added: new keys, paths and error codes may appear at any time, so pass over what you do not know. Whatever changes the meaning of an answer gets a new path.',
  api_versi_berhenti:
    'A path that is going to end works for at least six months after that is announced. Meanwhile each of its answers has Deprecation (since when), Sunset (when it ends) and Link (what replaces it, rel="successor-version"), and it is marked as deprecated here. Then the answer is 404.',
  api_mulai: 'From a terminal',
  api_mulai_isi:
    'Paste this once. The examples below can then be pasted as they are; ids of rows such as p1 are replaced by ids of your project.',
  api_terbuka: 'no sign-in',
  api_perlu_masuk: 'by key or session',
  api_parameter: 'Parameter',
  api_di: 'In',
  api_contoh: 'Example',
}
