import { undoRiwayat } from '@/lib/operations/riwayat/undo-riwayat'
import { endpoint } from '@/lib/transport/endpoint'

export const POST = endpoint(undoRiwayat, { limit: 'write' })
