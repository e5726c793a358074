import { copyProject } from '@/lib/operations/copy/copy-project'
import { copyFloor, setTriggers } from './floors'
import { inTurns, type Line, median, type Size } from './measure'
import type { World } from './world'

const TIMES = { S: 7, M: 5, L: 3 }

/** A whole project copied against INSERT … SELECT with the same indexes and foreign keys. */
export async function benchSalin(world: World, sizes: readonly Size[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const size of sizes) {
    const projectId = world.projects[size]
    const run = () => world.as(copyProject, { projectId, nama: `Salinan ${size}` })
    const queries = await world.count(run)
    const { floor, ours } = await inTurns(TIMES[size], {
      around: { before: () => setTriggers(world.sql, false), after: () => setTriggers(world.sql, true) },
      floor: () => copyFloor(world.sql, projectId),
      ours: run,
    })
    lines.push({
      what: 'salin proyek',
      size,
      floor: median(floor),
      ours: median(ours),
      batas: 1.3,
      satuan: 'ms',
      queries,
    })
  }
  return lines
}
