import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { getRekap } from '@/lib/operations/rekap/get-rekap'
import type { Line, Size } from './measure'
import { World } from './world'

/** The largest resident memory, in MB, of a process of its own that computes one rekap; most of it is tsx's. */
export function benchMemori(world: World, sizes: readonly Size[]): Line[] {
  return sizes.map((size) => {
    const args = ['--expose-gc', '--import', 'tsx', 'bench/memori.ts', world.projects[size]]
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      env: { ...process.env, DATABASE_URL: world.url },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`memori ${size}: ${stderr}`)
    const { awal, puncak } = JSON.parse(stdout) as Record<'awal' | 'puncak', number>
    return {
      what: 'rekap, memori puncak (RSS)',
      size,
      floor: null,
      ours: puncak,
      batas: size === 'L' ? 300 : Number.POSITIVE_INFINITY,
      satuan: 'MB',
      queries: null,
      catatan: `${awal.toFixed(0)} MB sebelum menghitung`,
    }
  })
}

const KERNEL = '/proc/self/status'

/** The kernel's high-water mark; resourceUsage() would give that of the parent, which a child inherits. */
function peak(): number {
  const kb = existsSync(KERNEL) && /VmHWM:\s+(\d+) kB/.exec(readFileSync(KERNEL, 'utf8'))?.[1]
  return kb ? Number.parseInt(kb, 10) / 1024 : process.memoryUsage.rss() / 1024 / 1024
}

async function computeOnce(projectId: string): Promise<void> {
  const world = await World.open(process.env.DATABASE_URL ?? '')
  globalThis.gc?.()
  if (existsSync(KERNEL)) writeFileSync('/proc/self/clear_refs', '5')
  const awal = process.memoryUsage.rss() / 1024 / 1024
  await world.as(getRekap, { projectId })
  process.stdout.write(JSON.stringify({ awal, puncak: peak() }))
  process.exit(0)
}

const [, program = '', projectId] = process.argv
if (program.endsWith('memori.ts') && projectId) await computeOnce(projectId)
