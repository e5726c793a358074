import { getAkun } from '@/lib/operations/akun/get-akun'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(getAkun, { limit: 'read' })
