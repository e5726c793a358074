import { projectSebaran } from '@/lib/operations/katalog/project-sebaran'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(projectSebaran, { limit: 'read' })
