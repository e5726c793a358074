import { getAnalisa } from '@/lib/operations/analisa/get-analisa'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(getAnalisa, { limit: 'read' })
