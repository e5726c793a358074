import { hargaSumber } from '@/lib/operations/riwayat/harga-sumber'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(hargaSumber, { limit: 'read' })
