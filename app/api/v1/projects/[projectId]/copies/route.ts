import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(copyProjects, { limit: 'bulk', status: 201, orJob: true })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
