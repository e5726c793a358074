import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { volumesFloor } from './floors'
import { inTurns, type Line, median, type Size } from './measure'
import type { World } from './world'

const N = 2000

/** 2,000 volumes as one change set against one UPDATE from unnest. */
export async function benchSimpanVolume(world: World, sizes: readonly Size[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const size of sizes) {
    const projectId = world.projects[size]
    const ids = Array.from({ length: N }, (_, n) => `p${n + 1}`)
    const volumesOf = (i: number) => ids.map((_, n) => `${(n * 3 + i * 11) % 5000}.${100 + (n % 900)}`)
    const save = (i: number) => {
      const volumes = volumesOf(i)
      const ubah = ids.map((id, n) => ({ id, volume: volumes[n] }))
      return world.as(applyPerubahan, { projectId, pekerjaan: { ubah } })
    }
    const queries = await world.count(() => save(99))
    const { floor, ours } = await inTurns(11, {
      floor: (i) => volumesFloor(world.sql, projectId, ids, volumesOf(i), i + 1000),
      ours: save,
    })
    lines.push({
      what: '2.000 volume, satu change set',
      size,
      floor: median(floor),
      ours: median(ours),
      batas: 3,
      satuan: 'ms',
      queries,
    })
  }
  return lines
}
