import { listEdisi } from '@/lib/operations/katalog/list-edisi'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(listEdisi, { limit: 'read' })
