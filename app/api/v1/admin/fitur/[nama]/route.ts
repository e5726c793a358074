import { setFitur } from '@/lib/operations/fitur/set-fitur'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const PUT = endpoint(setFitur, { limit: 'write' })
export const { GET, POST, PATCH, DELETE, OPTIONS } = onlyMethods('PUT')
