import { deliverKiriman } from '@/lib/operations/webhook/deliver-kiriman'
import { loseKiriman } from '@/lib/operations/webhook/lose-kiriman'
import type { Work } from '@/lib/transport/job-worker'
import { copyProjectsJob } from './copy-projects'

/** Every kind of background work there is. */
export const WORK: Work = { jobs: [copyProjectsJob], tell: deliverKiriman, lose: loseKiriman }
