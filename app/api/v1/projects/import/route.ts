import { importDocument } from '@/lib/operations/dokumen/import-document'
import { endpoint } from '@/lib/transport/endpoint'
import { MB } from '@/lib/transport/read-body'

export const POST = endpoint(importDocument, { limit: 'write', status: 201, maxBytes: 64 * MB })
