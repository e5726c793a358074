import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { endpoint } from '@/lib/transport/endpoint'
import { MB } from '@/lib/transport/read-body'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(applyPerubahan, { limit: 'write', maxBytes: 16 * MB })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
