import { copyProjectsJob } from './copy-projects'

/** Every kind of background work that a worker knows. */
export const JOBS = [copyProjectsJob] as const
