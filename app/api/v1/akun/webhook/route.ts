import { createWebhook } from '@/lib/operations/webhook/create-webhook'
import { listWebhook } from '@/lib/operations/webhook/list-webhook'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(listWebhook, { limit: 'read' })
export const POST = endpoint(createWebhook, { limit: 'write', status: 201 })
export const { PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET', 'POST')
