import { importDocument } from '@/lib/operations/dokumen/import-document'
import { endpoint } from '@/lib/transport/endpoint'
import { MB } from '@/lib/transport/read-body'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(importDocument, { limit: 'write', status: 201, maxBytes: 64 * MB })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
