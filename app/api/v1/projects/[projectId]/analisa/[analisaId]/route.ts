import { getAnalisa } from '@/lib/operations/analisa/get-analisa'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getAnalisa, { limit: 'read' })
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
