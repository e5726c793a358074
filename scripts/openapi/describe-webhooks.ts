import { KABAR, type Peristiwa } from '@/lib/contracts/webhook'
import { type Json, jsonSchemaOf } from './json-schema'

const SUMMARY: Record<Peristiwa, string> = {
  'project.changed': 'Proyek berubah; perubahan beruntun jadi satu kabar, dengan revisi terakhir',
  'job.finished': 'Pekerjaan latar selesai, gagal atau dibatalkan',
  'member.added': 'Seseorang diberi akses ke proyek',
}

const EXAMPLE: Record<Peristiwa, Json> = {
  'project.changed': { projectId: '00000000-0000-4000-8000-000000000001', revision: 12 },
  'job.finished': {
    jobId: '00000000-0000-4000-8000-0000000000b1',
    jenis: 'project.copies',
    state: 'completed',
    projectId: '00000000-0000-4000-8000-000000000001',
  },
  'member.added': {
    projectId: '00000000-0000-4000-8000-000000000001',
    anggotaId: 'g7k2m9p4x1qz',
    peran: 'editor',
  },
}

const header = (name: string, description: string, example: string): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
  example,
})

const HEADERS = [
  header('webhook-id', 'Nomor pesan, sama di setiap percobaan.', '9b2f6c1e-3d0b-4a53-8f43-1c2f0a7e5d11'),
  header('webhook-timestamp', 'Detik Unix saat dikirim.', '1795600724'),
  header(
    'webhook-signature',
    'v1, lalu HMAC-SHA256 (base64) atas `id.timestamp.isi` dengan rahasia webhook: skema Standard Webhooks.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ),
]

/** What webhooks are sent, from the schemas that the senders are held to. */
export function describeWebhooks(): Json {
  return Object.fromEntries(
    Object.entries(KABAR).map(([name, schema]) => {
      const data = jsonSchemaOf(schema, 'output', '')
      const example = {
        type: name,
        timestamp: '2026-11-25T03:12:04.000Z',
        data: EXAMPLE[name as Peristiwa],
      }
      return [name, { post: messageOf(name as Peristiwa, data, example) }]
    }),
  )
}

const messageOf = (name: Peristiwa, data: Json, example: Json): Json => ({
  operationId: `webhook:${name}`,
  summary: SUMMARY[name],
  tags: ['webhook'],
  security: [],
  parameters: HEADERS,
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['type', 'timestamp', 'data'],
          properties: {
            type: { const: name },
            timestamp: { type: 'string', format: 'date-time' },
            data,
          },
        },
        example,
      },
    },
  },
  responses: {
    '2XX': { description: 'Diterima. Jawaban lain diulang sampai sekitar sehari.' },
    '410': { description: 'Tidak mau lagi: webhook dimatikan.' },
  },
})
