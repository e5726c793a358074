import type { Berkas } from '@/lib/contracts/laporan'

/** A file to be saved, outside of the envelope. */
export const fileResponse = ({ nama, jenis, isi }: Berkas, headers: Record<string, string>): Response =>
  new Response(isi as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      'content-type': jenis,
      'content-disposition': `attachment; filename="${nama}"`,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    },
  })

/** JSON that others read as it is, outside of the envelope. */
export const jsonResponse = (data: object, headers: Record<string, string>): Response =>
  Response.json(data, { headers: { ...headers, 'cache-control': 'public, max-age=300' } })
