import { cancelJob } from '@/lib/operations/job/cancel-job'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const POST = endpoint(cancelJob, { limit: 'write' })
export const { GET, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('POST')
