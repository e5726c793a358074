import { deleteJob } from '@/lib/operations/job/delete-job'
import { getJob } from '@/lib/operations/job/get-job'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getJob, { limit: 'read' })
export const DELETE = endpoint(deleteJob, { limit: 'write' })
export const { POST, PUT, PATCH, OPTIONS } = onlyMethods('GET', 'DELETE')
