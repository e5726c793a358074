import { metricsDoor } from '@/lib/transport/metrics-door'

export const dynamic = 'force-dynamic'
export const GET = metricsDoor
