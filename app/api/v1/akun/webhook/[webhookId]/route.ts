import { deleteWebhook } from '@/lib/operations/webhook/delete-webhook'
import { patchWebhook } from '@/lib/operations/webhook/patch-webhook'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const PATCH = endpoint(patchWebhook, { limit: 'write' })
export const DELETE = endpoint(deleteWebhook, { limit: 'write' })
export const { GET, POST, PUT, OPTIONS } = onlyMethods('PATCH', 'DELETE')
