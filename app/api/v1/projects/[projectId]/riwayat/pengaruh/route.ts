import { pengaruhRiwayat } from '@/lib/operations/riwayat/pengaruh-riwayat'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(pengaruhRiwayat, { limit: 'read' })
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
