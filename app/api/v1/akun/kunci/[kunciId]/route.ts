import { revokeKunci } from '@/lib/operations/kunci/revoke-kunci'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const DELETE = endpoint(revokeKunci, { limit: 'write' })
export const { GET, POST, PUT, PATCH, OPTIONS } = onlyMethods('DELETE')
