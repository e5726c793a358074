import type { z } from 'zod'
import type { Perubahan as Skema } from '@/lib/contracts/perubahan'
import { JENIS_BARIS, type JenisBaris } from '@/lib/domain/jenis-baris'

/** A change as it is sent: rows made, changed and removed, by kind (lib/contracts/perubahan.ts). */
export type Perubahan = z.input<typeof Skema>
export type JenisTulis = Exclude<JenisBaris, 'pengukuran'> | 'project'

type Isi = {
  baru?: ({ id?: string | undefined } & Record<string, unknown>)[]
  ubah?: ({ id: string } & Record<string, unknown>)[]
  hapus?: string[]
}

const JENIS_TULIS: readonly JenisTulis[] = [
  'project',
  ...JENIS_BARIS.filter((jenis) => jenis !== 'pengukuran'),
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

/** Edits that must not go in one change set: a name a waiting formula uses is given up, a row comes back that goes. */
function clashes(a: Perubahan, b: Perubahan): boolean {
  if (b.parameter?.ubah?.some(({ nama }) => nama !== undefined)) return true
  return JENIS_TULIS.some((jenis) => {
    const gone = new Set((a[jenis] as Isi | undefined)?.hapus ?? [])
    return ((b[jenis] as Isi | undefined)?.baru ?? []).some(({ id }) => gone.has(id ?? ''))
  })
}

/** The change sets that wait, with one more edit: in the last of them where it can be, else as a new one. */
export function enqueue(queue: readonly Perubahan[], perubahan: Perubahan): Perubahan[] {
  const last = queue.at(-1)
  if (partsOf(perubahan).length === 0) return [...queue]
  if (!last || clashes(last, perubahan)) return [...queue, perubahan]
  const merged = mergePerubahan(last, perubahan)
  return partsOf(merged).length === 0 ? queue.slice(0, -1) : [...queue.slice(0, -1), merged]
}
