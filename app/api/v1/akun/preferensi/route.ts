import { getPreferensi } from '@/lib/operations/preferensi/get-preferensi'
import { setPreferensi } from '@/lib/operations/preferensi/set-preferensi'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getPreferensi, { limit: 'read' })
export const PATCH = endpoint(setPreferensi, { limit: 'write' })
export const { POST, PUT, DELETE, OPTIONS } = onlyMethods('GET', 'PATCH')
