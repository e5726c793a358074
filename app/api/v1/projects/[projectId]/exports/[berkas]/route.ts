import { getLaporan } from '@/lib/operations/laporan/get-laporan'
import { endpoint } from '@/lib/transport/endpoint'
import { fileResponse } from '@/lib/transport/file-response'
import { onlyMethods } from '@/lib/transport/unknown-route'

export const GET = endpoint(getLaporan, {
  limit: 'export',
  respond: fileResponse,
  content: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/pdf',
    'text/csv',
  ],
})
export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyMethods('GET')
