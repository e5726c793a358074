import { createProjects } from '@/lib/operations/project/create-projects'
import { endpoint } from '@/lib/transport/endpoint'
import { MB } from '@/lib/transport/read-body'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(createProjects, { limit: 'bulk', status: 201, maxBytes: 16 * MB })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
