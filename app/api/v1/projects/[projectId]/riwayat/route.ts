import { listRiwayat } from '@/lib/operations/riwayat/list-riwayat'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(listRiwayat, { limit: 'read' })
