import { pengaruhRiwayat } from '@/lib/operations/riwayat/pengaruh-riwayat'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(pengaruhRiwayat, { limit: 'read' })
