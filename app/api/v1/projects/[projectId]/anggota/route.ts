import { addAnggota } from '@/lib/operations/anggota/add-anggota'
import { listAnggota } from '@/lib/operations/anggota/list-anggota'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(listAnggota, { limit: 'read' })
export const POST = endpoint(addAnggota, { limit: 'write', status: 201 })
