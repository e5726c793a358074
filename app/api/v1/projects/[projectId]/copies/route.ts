import { copyProject } from '@/lib/operations/copy/copy-project'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(copyProject, { limit: 'bulk', status: 201 })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
