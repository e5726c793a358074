import type { z } from 'zod'
import type { Perubahan as Skema } from '@/lib/contracts/perubahan'
import type { Jenis } from './rows'

/** A change as it is sent: rows made, changed and removed, by kind (lib/contracts/perubahan.ts). */
export type Perubahan = z.input<typeof Skema>
export type JenisTulis = Exclude<Jenis, 'pengukuran'>

type Isi = {
  baru?: ({ id?: string | undefined } & Record<string, unknown>)[]
  ubah?: ({ id: string } & Record<string, unknown>)[]
  hapus?: string[]
}

const JENIS_TULIS: readonly JenisTulis[] = [
  'parameter',
  'hargaItem',
  'analisa',
  'komponen',
  'klasifikasi',
  'pekerjaan',
]

/** The parts of a change by kind, whatever their fields. */
export const partsOf = (perubahan: Perubahan): [JenisTulis, Isi][] =>
  JENIS_TULIS.flatMap((jenis) => {
    const isi = perubahan[jenis]
    return isi ? [[jenis, isi as Isi] as [JenisTulis, Isi]] : []
  })

/** Fields that replace each other: a volume is a number, a formula or measurement rows. */
const VOLUME = ['volume', 'volumeFormula', 'pengukuran']

function mergeFields(lama: Record<string, unknown>, baru: Record<string, unknown>): Record<string, unknown> {
  const clash = VOLUME.some((key) => key in baru)
  const kept = clash
    ? Object.fromEntries(Object.entries(lama).filter(([key]) => !VOLUME.includes(key)))
    : lama
  return { ...kept, ...baru }
}

/**
 * Two changes as one, `b` after `a`: cells edited twice are sent once, a new row that is edited is sent as it ended,
 * a new row that is removed is not sent.
 */
export function mergePerubahan(a: Perubahan, b: Perubahan): Perubahan {
  const hasil: Record<string, Isi> = {}
  for (const jenis of JENIS_TULIS) {
    const isiA = (a[jenis] ?? {}) as Isi
    const isiB = (b[jenis] ?? {}) as Isi
    const baru = new Map((isiA.baru ?? []).map((row) => [row.id ?? '', row]))
    const ubah = new Map((isiA.ubah ?? []).map((row) => [row.id, row]))
    const hapus = new Set(isiA.hapus ?? [])
    for (const row of isiB.baru ?? []) {
      hapus.delete(row.id ?? '')
      baru.set(row.id ?? '', row)
    }
    for (const row of isiB.ubah ?? []) {
      const made = baru.get(row.id)
      if (made) baru.set(row.id, mergeFields(made, row) as typeof made)
      else ubah.set(row.id, mergeFields(ubah.get(row.id) ?? { id: row.id }, row) as typeof row)
    }
    for (const id of isiB.hapus ?? []) {
      ubah.delete(id)
      if (!baru.delete(id)) hapus.add(id)
    }
    if (baru.size + ubah.size + hapus.size === 0) continue
    hasil[jenis] = {
      ...(baru.size > 0 && { baru: [...baru.values()] }),
      ...(ubah.size > 0 && { ubah: [...ubah.values()] }),
      ...(hapus.size > 0 && { hapus: [...hapus] }),
    }
  }
  return hasil as Perubahan
}

export const isEmpty = (perubahan: Perubahan): boolean => partsOf(perubahan).length === 0
