import { getDocument } from '@/lib/operations/dokumen/get-document'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(getDocument, { limit: 'read' })
