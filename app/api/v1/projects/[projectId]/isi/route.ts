import { getIsi } from '@/lib/operations/project/get-isi'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(getIsi, { limit: 'read' })
