import { readDaftar } from '@/lib/operations/project/read-daftar'
import { endpoint } from '@/lib/transport/endpoint'
import { MB } from '@/lib/transport/read-body'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(readDaftar, { limit: 'bulk', body: 'form', maxBytes: 24 * MB })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
