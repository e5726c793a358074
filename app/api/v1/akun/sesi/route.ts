import { listSesi } from '@/lib/operations/sesi/list-sesi'
import { revokeSesiLain } from '@/lib/operations/sesi/revoke-sesi-lain'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(listSesi, { limit: 'read' })
export const DELETE = endpoint(revokeSesiLain, { limit: 'write' })
export const { POST, PUT, PATCH, OPTIONS } = onlyMethods('GET', 'DELETE')
