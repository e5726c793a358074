import '@/lib/bahasa/muat'
import { t } from '@/lib/bahasa/pesan'
import { type ErrorCode, STATUS } from '@/lib/gate/errors'
import packageJson from '../../package.json' with { type: 'json' }
import { describeOperation, pathOf } from './describe-operation'
import { describeWebhooks } from './describe-webhooks'
import type { Json } from './json-schema'
import type { Terdaftar } from './list-endpoints'

const text = (description: string, example: string, schema: Json = { type: 'string' }) => ({
  description,
  schema,
  example,
})

const HEADERS = {
  'X-Request-Id': text(
    'Nomor permintaan; ikut dalam tiap baris log.',
    '6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10',
  ),
  'RateLimit-Limit': text('Jatah dalam satu jendela.', '100'),
  'RateLimit-Remaining': text('Sisa jatah.', '99'),
  'RateLimit-Reset': text('Detik sampai jendela berakhir.', '42'),
  ETag: text('Revisi proyek.', '"12"'),
}

const PARAMETERS = {
  'If-Match': text('Revisi yang terakhir dibaca: 409 bila barisnya sudah berubah.', '"12"'),
  'If-None-Match': text('Revisi yang jawabannya sudah dipegang: 304 bila masih sama.', '"12"'),
  'Idempotency-Key': text(
    'Nama permintaan ini, 24 jam: yang sama dijawab sama dan tidak dikerjakan dua kali.',
    'b3f0c1f2-4d8e-4a53-9d64-3a4f1e0a7c11',
    { type: 'string', minLength: 1, maxLength: 200 },
  ),
}

const MESSAGES: Record<ErrorCode, Parameters<typeof t>[1]> = {
  VALIDATION_ERROR: 'masukan_salah',
  BAD_REQUEST: 'json_rusak',
  UNAUTHENTICATED: 'belum_masuk',
  FORBIDDEN: 'tidak_berhak',
  NOT_FOUND: 'tidak_ditemukan',
  CONFLICT: 'berubah_sejak_dibaca',
  PAYLOAD_TOO_LARGE: 'terlalu_besar',
  UNSUPPORTED_MEDIA_TYPE: 'jenis_isi_salah',
  METHOD_NOT_ALLOWED: 'metode_salah',
  RATE_LIMITED: 'terlalu_sering',
  INTERNAL: 'galat_dalam',
  UNAVAILABLE: 'basis_data_tak_terjangkau',
}
const FILL = { detik: 12, maks: '1 MB', harap: 'application/json' }
const META = { requestId: '6f1c2f6e-9f0e-4c1e-8a55-0a4d2f6f2a10' }

function errorResponses(): Json {
  return Object.fromEntries(
    Object.entries(STATUS).flatMap(([code, status]) => {
      // An answer to what is no operation, so none has it.
      if (code === 'METHOD_NOT_ALLOWED') return []
      const message = t('id', MESSAGES[code as ErrorCode], FILL)
      const example = { success: false, error: { code, message }, meta: META }
      const content = { 'application/json': { schema: { $ref: '#/components/schemas/Galat' }, example } }
      return [[String(status), { description: message, content }]]
    }),
  )
}

const SCHEMAS = {
  Meta: {
    type: 'object',
    required: ['requestId'],
    properties: { requestId: { type: 'string' } },
  },
  Galat: {
    type: 'object',
    required: ['success', 'error', 'meta'],
    properties: {
      success: { const: false },
      error: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { enum: Object.keys(STATUS) },
          message: { type: 'string' },
          details: {
            type: 'array',
            items: {
              type: 'object',
              required: ['path', 'message'],
              properties: { path: { type: 'string' }, message: { type: 'string' } },
            },
          },
          current: { description: 'Baris seperti adanya sekarang (409).' },
        },
      },
      meta: { $ref: '#/components/schemas/Meta' },
    },
  },
}

/** OpenAPI 3.1 of every endpoint, from the schemas that check them. */
export function buildDocument(endpoints: readonly Terdaftar[]): Json {
  const paths: Record<string, Json> = {}
  const schemas: Record<string, Json> = { ...SCHEMAS }
  for (const endpoint of endpoints) {
    const described = describeOperation(endpoint)
    Object.assign(schemas, described.schemas)
    const path = pathOf(endpoint.route)
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: described.item }
  }
  const named = (place: 'header', all: Record<string, Json>) =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, { name, in: place, ...value }]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'RAB',
      version: packageJson.version,
      description: [
        'Angka uang, koefisien dan volume dikirim dan dijawab sebagai teks desimal dengan titik. Galat dan jawaban dalam satu amplop.',
        t('id', 'api_versi_tambah'),
        t('id', 'api_versi_berhenti'),
      ].join('\n\n'),
      license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
    },
    servers: [{ url: '/' }],
    security: [{ cookie: [] }, { kunci: [] }],
    paths,
    webhooks: describeWebhooks(),
    components: {
      schemas,
      responses: errorResponses(),
      headers: HEADERS,
      parameters: named('header', PARAMETERS),
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'rab.session_token' },
        kunci: { type: 'http', scheme: 'bearer', description: 'Kunci API, diawali rab_.' },
      },
    },
  }
}
