import { removeAnggota } from '@/lib/operations/anggota/remove-anggota'
import { setAnggota } from '@/lib/operations/anggota/set-anggota'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const PATCH = endpoint(setAnggota, { limit: 'write' })
export const DELETE = endpoint(removeAnggota, { limit: 'write' })
export const { GET, POST, PUT, OPTIONS } = onlyMethods('PATCH', 'DELETE')
