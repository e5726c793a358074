import { getOpenapi } from '@/lib/operations/api/get-openapi'
import { endpoint } from '@/lib/transport/endpoint'
import { jsonResponse } from '@/lib/transport/file-response'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getOpenapi, {
  limit: 'read',
  respond: jsonResponse,
  content: ['application/json'],
})
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
