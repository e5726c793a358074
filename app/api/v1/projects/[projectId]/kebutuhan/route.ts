import { getKebutuhan } from '@/lib/operations/rekap/get-kebutuhan'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(getKebutuhan, { limit: 'read' })
