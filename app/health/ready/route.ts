import { readyProbe } from '@/lib/transport/probe'

export const dynamic = 'force-dynamic'
export const GET = readyProbe
