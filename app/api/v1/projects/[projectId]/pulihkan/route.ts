import { restoreProject } from '@/lib/operations/project/restore-project'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(restoreProject, { limit: 'write' })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
