import { previewKatalog } from '@/lib/operations/katalog/preview-katalog'
import { takeKatalog } from '@/lib/operations/katalog/take-katalog'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(previewKatalog, { limit: 'read' })
export const POST = endpoint(takeKatalog, { limit: 'write' })
