import { revokeSesi } from '@/lib/operations/sesi/revoke-sesi'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const DELETE = endpoint(revokeSesi, { limit: 'write' })
export const { GET, POST, PUT, PATCH, OPTIONS } = onlyMethods('DELETE')
