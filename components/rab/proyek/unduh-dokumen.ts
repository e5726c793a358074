import type { ProjectView } from '@/lib/contracts/project'
import { callApi } from '../lembar/call-api'
import { unduhTeks } from '../tempel/unduh'

/** The document without the API's envelope: a file that "Impor dokumen" takes. Gives what went wrong, if anything. */
export async function unduhDokumen({ id, nama }: Pick<ProjectView, 'id' | 'nama'>): Promise<string | null> {
  const hasil = await callApi<unknown>('GET', `/api/v1/projects/${id}/document`)
  if (!hasil.ok) return hasil.pesan
  const berkas = nama.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'proyek'
  unduhTeks(`${berkas}.json`, JSON.stringify(hasil.data, null, 2), 'application/json')
  return null
}
