import { undoRiwayat } from '@/lib/operations/riwayat/undo-riwayat'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(undoRiwayat, { limit: 'write' })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
