import type { z } from 'zod'
import type { BidangIdentitas, DaftarProyek } from '@/lib/contracts/daftar-proyek'
import type { CreatedMany } from '@/lib/contracts/project'

export interface GalatKirim {
  message: string
  details: readonly { path: string; message: string }[]
}

/** `galat` null: the connection was lost, and it may be there or not. */
export type Kiriman<T> = { ok: true; data: T } | { ok: false; galat: GalatKirim | null }

async function kirim<T>(path: string, init: RequestInit): Promise<Kiriman<T>> {
  try {
    const response = await fetch(path, { method: 'POST', ...init })
    const { data, error } = (await response.json()) as { data?: T; error?: Partial<GalatKirim> }
    if (response.ok) return { ok: true, data: data as T }
    return { ok: false, galat: { message: error?.message ?? '', details: error?.details ?? [] } }
  } catch {
    return { ok: false, galat: null }
  }
}

export type ProyekBaru = Partial<Record<BidangIdentitas, string | number>>

/** Makes all of them or none; asked again under the same key, an answer that was lost is not done twice. */
export const kirimBanyak = (
  proyek: readonly ProyekBaru[],
  kunci: string,
): Promise<Kiriman<z.output<typeof CreatedMany>>> =>
  kirim('/api/v1/projects/banyak', {
    headers: { 'content-type': 'application/json', 'idempotency-key': kunci },
    body: JSON.stringify({ proyek }),
  })

export function kirimBerkas(berkas: File): Promise<Kiriman<DaftarProyek>> {
  const body = new FormData()
  body.set('berkas', berkas)
  return kirim('/api/v1/projects/banyak/berkas', { body })
}
