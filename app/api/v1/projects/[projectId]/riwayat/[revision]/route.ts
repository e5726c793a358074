import { getRiwayat } from '@/lib/operations/riwayat/get-riwayat'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(getRiwayat, { limit: 'read' })
