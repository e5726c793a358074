import { importKatalog } from '@/lib/operations/katalog/import-katalog'
import { endpoint } from '@/lib/transport/endpoint'
import { MB } from '@/lib/transport/read-body'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(importKatalog, { limit: 'write', body: 'form', maxBytes: 48 * MB })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
