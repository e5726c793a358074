import { restoreProject } from '@/lib/operations/project/restore-project'
import { endpoint } from '@/lib/transport/endpoint'

export const POST = endpoint(restoreProject, { limit: 'write' })
