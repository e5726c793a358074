import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getRekap, { limit: 'read' })
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
