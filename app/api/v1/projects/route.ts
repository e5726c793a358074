import { createProject } from '@/lib/operations/project/create-project'
import { listProjects } from '@/lib/operations/project/list-projects'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(listProjects, { limit: 'read' })
export const POST = endpoint(createProject, { limit: 'write', status: 201 })
export const { PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET', 'POST')
