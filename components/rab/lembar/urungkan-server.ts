import { callApi } from './call-api'

/** Takes back a change set on the server; gives the revision of the one that did. */
export async function urungkanServer(
  projectId: string,
  revision: number,
): Promise<number | { galat: string }> {
  const jawaban = await callApi<{ revision: number }>(
    'POST',
    `/api/v1/projects/${projectId}/riwayat/${revision}/urungkan`,
    {},
  )
  return jawaban.ok ? jawaban.data.revision : { galat: jawaban.pesan }
}
