import { showFitur } from '@/lib/operations/fitur/show-fitur'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(showFitur, { limit: 'write' })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
