import { removeAnggota } from '@/lib/operations/anggota/remove-anggota'
import { setAnggota } from '@/lib/operations/anggota/set-anggota'
import { endpoint } from '@/lib/transport/endpoint'

export const PATCH = endpoint(setAnggota, { limit: 'write' })
export const DELETE = endpoint(removeAnggota, { limit: 'write' })
