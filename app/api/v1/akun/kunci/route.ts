import { createKunci } from '@/lib/operations/kunci/create-kunci'
import { listKunci } from '@/lib/operations/kunci/list-kunci'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(listKunci, { limit: 'read' })
export const POST = endpoint(createKunci, { limit: 'write', status: 201 })
export const { PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET', 'POST')
