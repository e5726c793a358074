import { type Bundle, findSiklus } from './find-siklus'
import { findTooDeep } from './find-too-deep'

export type HasilKedalaman =
  | { ok: true }
  | { ok: false; kode: 'BERSARANG_TERLALU_DALAM' | 'SIKLUS'; jalur: string[] }

/** Whether the bundles of a project can be computed: no cycle, at most 10 levels; else the path of ids at fault. */
export function checkDepth(bundles: Iterable<Bundle>): HasilKedalaman {
  const list = [...bundles]
  const siklus = findSiklus(list)
  if (siklus) return { ok: false, kode: 'SIKLUS', jalur: siklus }
  const dalam = findTooDeep(list)
  return dalam ? { ok: false, kode: 'BERSARANG_TERLALU_DALAM', jalur: dalam } : { ok: true }
}
