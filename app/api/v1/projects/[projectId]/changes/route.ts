import { listPerubahan } from '@/lib/operations/perubahan/list-perubahan'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(listPerubahan, { limit: 'read' })
