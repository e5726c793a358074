import { previewKatalog } from '@/lib/operations/katalog/preview-katalog'
import { takeKatalog } from '@/lib/operations/katalog/take-katalog'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(previewKatalog, { limit: 'read' })
export const POST = endpoint(takeKatalog, { limit: 'write' })
export const { PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET', 'POST')
