import { getRevision } from '@/lib/operations/perubahan/get-revision'
import { endpoint } from '@/lib/transport/endpoint'
import { streamRevisions } from '@/lib/transport/event-stream'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getRevision, {
  limit: 'read',
  respond: streamRevisions,
  content: ['text/event-stream'],
})
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
