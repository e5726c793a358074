import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const PATCH = endpoint(setPekerjaan, { limit: 'write' })
export const { GET, POST, PUT, DELETE, OPTIONS } = onlyMethods('PATCH')
