import { getIsi } from '@/lib/operations/project/get-isi'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getIsi, { limit: 'read' })
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
