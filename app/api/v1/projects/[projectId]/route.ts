import { deleteProject } from '@/lib/operations/project/delete-project'
import { getProject } from '@/lib/operations/project/get-project'
import { patchProject } from '@/lib/operations/project/patch-project'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getProject, { limit: 'read' })
export const PATCH = endpoint(patchProject, { limit: 'write' })
export const DELETE = endpoint(deleteProject, { limit: 'write' })
export const { POST, PUT, OPTIONS } = onlyMethods('GET', 'PATCH', 'DELETE')
