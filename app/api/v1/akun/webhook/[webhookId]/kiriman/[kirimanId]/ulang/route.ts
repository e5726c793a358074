import { replayKiriman } from '@/lib/operations/webhook/replay-kiriman'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(replayKiriman, { limit: 'write' })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
