import { getAkun } from '@/lib/operations/akun/get-akun'
import { patchAkun } from '@/lib/operations/akun/patch-akun'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getAkun, { limit: 'read' })
export const PATCH = endpoint(patchAkun, { limit: 'write' })
export const { POST, PUT, DELETE, OPTIONS } = onlyMethods('GET', 'PATCH')
