import { findProjects } from '@/lib/operations/project/find-projects'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(findProjects, { limit: 'read' })
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
