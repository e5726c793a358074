import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(getRekap, { limit: 'read' })
