import { setPekerjaan } from '@/lib/operations/pekerjaan/set-pekerjaan'
import { cellFloor } from './floors'
import { at, inTurns, type Line, median, type Size } from './measure'
import type { World } from './world'

const TIMES = 300

/** One volume saved with its change set, p95, against UPDATE … WHERE revision … RETURNING. */
export async function benchSimpanSel(world: World, sizes: readonly Size[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const size of sizes) {
    const projectId = world.projects[size]
    const idOf = (i: number) => `p${1 + ((i * 7) % 199)}`
    const volumeOf = (i: number) => `${i % 977}.${100 + (i % 900)}`
    const save = (i: number) =>
      world.as(setPekerjaan, { projectId, pekerjaanId: idOf(i), volume: volumeOf(i) })
    const revision = new Map<string, number>()
    const queries = await world.count(() => save(1))
    for (let i = 0; i < TIMES; i++) await save(i)
    const { floor, ours } = await inTurns(TIMES, {
      floor: async (i) => {
        const id = idOf(i)
        const now = revision.get(id) ?? 1
        const rows = await cellFloor(world.sql, projectId, id, volumeOf(i), now)
        if (rows.length !== 1) throw new Error(`lantai sel: ${id}`)
        revision.set(id, now + 1)
      },
      ours: save,
    })
    lines.push({
      what: 'satu sel disimpan, p95',
      size,
      floor: at(floor, 0.95),
      ours: at(ours, 0.95),
      batas: 3,
      satuan: 'ms',
      queries,
      catatan: `p50 ${median(floor).toFixed(2)} lawan ${median(ours).toFixed(2)} ms`,
    })
  }
  return lines
}
