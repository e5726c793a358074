import { listKonversi } from '@/lib/operations/konversi/list-konversi'
import { setKonversi } from '@/lib/operations/konversi/set-konversi'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(listKonversi, { limit: 'read' })
export const PUT = endpoint(setKonversi, { limit: 'write' })
export const { POST, PATCH, DELETE, OPTIONS } = onlyMethods('GET', 'PUT')
