import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { endpoint } from '@/lib/transport/endpoint'

export const PATCH = endpoint(setPekerjaan, { limit: 'write' })
