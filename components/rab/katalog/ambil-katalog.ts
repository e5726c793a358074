import type { z } from 'zod'
import type { TakeKatalogInput } from '@/lib/contracts/katalog'

export type Ambil = Omit<z.input<typeof TakeKatalogInput>, 'projectId'>

type Hasil =
  | { jenis: 'ada'; revision: number }
  | { jenis: 'beda'; pesan: string[] }
  | { jenis: 'galat'; pesan: string }

interface Jawaban {
  data?: { revision: number }
  error?: { message: string; details?: { path: string; message: string }[] }
}

/** Takes analyses into a project; items that go by another name there come back as a question. */
export async function ambilKatalog(projectId: string, isi: Ambil): Promise<Hasil> {
  try {
    const response = await fetch(`/api/v1/projects/${projectId}/katalog`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(isi),
    })
    const answer = (await response.json()) as Jawaban
    if (answer.data) return { jenis: 'ada', revision: answer.data.revision }
    const details = answer.error?.details ?? []
    const beda = details.filter(({ path }) => path === 'beda').map(({ message }) => message)
    if (beda.length > 0) return { jenis: 'beda', pesan: beda }
    return {
      jenis: 'galat',
      pesan: [answer.error?.message, ...details.map((d) => d.message)].filter(Boolean).join(' '),
    }
  } catch {
    return { jenis: 'galat', pesan: 'Koneksi terputus.' }
  }
}
