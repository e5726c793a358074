import { getRekap } from '@/lib/operations/rekap/get-rekap'
import { plain } from '@/lib/transport/plain'
import { rekapFloor, rekapFloorTotal } from './floors'
import { inTurns, type Line, median, type Size } from './measure'
import type { World } from './world'

const TIMES = { S: 25, M: 15, L: 9 }

/** From rows to answer by the service, no answer known, against one SQL statement that gives the same rows. */
export async function benchRekap(world: World, sizes: readonly Size[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const size of sizes) {
    const projectId = world.projects[size]
    const run = () => world.as(getRekap, { projectId })
    const { total } = plain((await run()).data)
    const floorTotal = await rekapFloorTotal(world.sql, projectId)
    if (trim(total) !== trim(floorTotal))
      throw new Error(`rekap ${size}: layanan ${total}, lantai ${floorTotal}`)
    await world.bump(size, 0)
    const queries = await world.count(run)
    const { floor, ours } = await inTurns(TIMES[size], {
      floor: () => rekapFloor(world.sql, projectId),
      before: (i) => world.bump(size, i),
      ours: run,
    })
    const [what, batas] = ['rekap, dingin, layanan', size === 'S' ? Number.POSITIVE_INFINITY : 1.5]
    lines.push({ what, size, floor: median(floor), ours: median(ours), batas, satuan: 'ms', queries })
  }
  return lines
}

const trim = (text: string) => text.replace(/\.?0+$/, '')
