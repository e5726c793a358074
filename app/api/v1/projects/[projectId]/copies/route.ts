import { copyProject } from '@/lib/operations/copy/copy-project'
import { endpoint } from '@/lib/transport/endpoint'

export const POST = endpoint(copyProject, { limit: 'bulk', status: 201 })
