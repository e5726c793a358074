import type { IsiView } from '@/lib/contracts/isi'
import type { PerubahanLain } from '@/lib/contracts/perubahan-lain'
import { alamatIsi } from './alamat-isi'

/** What the project has become since a revision: the rows that changed, or all of it where that is simpler. */
export type Lain = { jenis: 'sebagian'; lain: PerubahanLain } | { jenis: 'semua'; isi: IsiView }

/** Why it cannot be had: the session has ended, or nobody answers (yet). */
export type TakTerambil = 'keluar' | 'putus'

export async function ambilLain(projectId: string, sejak: number): Promise<Lain | TakTerambil> {
  const lain = await get<PerubahanLain>(`/api/v1/projects/${projectId}/changes?since=${sejak}`)
  if (typeof lain === 'string') return lain
  if (!lain.ulang) return { jenis: 'sebagian', lain }
  const isi = await get<IsiView>(alamatIsi(projectId))
  return typeof isi === 'string' ? isi : { jenis: 'semua', isi }
}

async function get<T extends object>(path: string): Promise<T | TakTerambil> {
  try {
    const response = await fetch(path)
    if (response.status === 401) return 'keluar'
    return response.ok ? ((await response.json()) as { data: T }).data : 'putus'
  } catch {
    return 'putus'
  }
}
