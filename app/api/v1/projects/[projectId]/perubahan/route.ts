import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { endpoint } from '@/lib/transport/endpoint'
import { MB } from '@/lib/transport/read-body'

export const POST = endpoint(applyPerubahan, { limit: 'write', maxBytes: 16 * MB })
