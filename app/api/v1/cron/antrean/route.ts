import { WORK } from '@/lib/jobs/work'
import { getAntrean } from '@/lib/operations/job/get-antrean'
import { drainQueue } from '@/lib/transport/drain-queue'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const maxDuration = 60
export const GET = endpoint(getAntrean, { limit: 'read', respond: drainQueue(WORK) })
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
