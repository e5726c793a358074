import { addAnggota } from '@/lib/operations/anggota/add-anggota'
import { listAnggota } from '@/lib/operations/anggota/list-anggota'
import { endpoint } from '@/lib/transport/endpoint'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(listAnggota, { limit: 'read' })
export const POST = endpoint(addAnggota, { limit: 'write', status: 201 })
export const { PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET', 'POST')
