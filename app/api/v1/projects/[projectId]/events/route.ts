import { getRevision } from '@/lib/operations/perubahan/get-revision'
import { endpoint } from '@/lib/transport/endpoint'
import { streamRevisions } from '@/lib/transport/event-stream'

export const GET = endpoint(getRevision, { limit: 'read', respond: streamRevisions })
