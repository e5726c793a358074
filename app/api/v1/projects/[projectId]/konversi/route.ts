import { listKonversi } from '@/lib/operations/konversi/list-konversi'
import { endpoint } from '@/lib/transport/endpoint'

export const GET = endpoint(listKonversi, { limit: 'read' })
