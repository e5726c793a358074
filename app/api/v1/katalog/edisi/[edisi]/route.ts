import { deleteEdisi } from '@/lib/operations/katalog/delete-edisi'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const DELETE = endpoint(deleteEdisi, { limit: 'write' })
export const { GET, POST, PUT, PATCH, OPTIONS } = onlyMethods('DELETE')
