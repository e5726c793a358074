import { deepProbe } from '@/lib/transport/probe'

export const dynamic = 'force-dynamic'
export const GET = deepProbe
