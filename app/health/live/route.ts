import { shallowProbe } from '@/lib/transport/probe'

export const dynamic = 'force-dynamic'
export const GET = shallowProbe
