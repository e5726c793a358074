import { getLaporan } from '@/lib/operations/laporan/get-laporan'
import { endpoint } from '@/lib/transport/endpoint'
import { fileResponse } from '@/lib/transport/file-response'

export const GET = endpoint(getLaporan, { limit: 'export', respond: fileResponse })
