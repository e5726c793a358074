import { listFitur } from '@/lib/operations/fitur/list-fitur'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(listFitur, { limit: 'read' })
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
