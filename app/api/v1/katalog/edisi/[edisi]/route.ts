import { deleteEdisi } from '@/lib/operations/katalog/delete-edisi'
import { endpoint } from '@/lib/transport/endpoint'

export const DELETE = endpoint(deleteEdisi, { limit: 'write' })
