import type { Line } from '../measure'
import { printTable } from '../table'
import { World } from '../world'
import { benchEdit } from './edit'
import { benchFrames } from './frames'
import { benchLoad } from './load'
import { benchMarathon } from './marathon'
import { openSession } from './session'

Object.assign(process.env, { NODE_ENV: 'production' })

const asked = process.argv.slice(2)
const world = await World.open(process.env.DATABASE_URL ?? '')
await world.fill(['M', 'L'])
const session = await openSession(world)
const parts = { muat: benchLoad, sunting: benchEdit, gulir: benchFrames, maraton: benchMarathon }
const lines: Line[] = []
let failed = false
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const size of ['M', 'L'] as const) {
    console.log(`mengukur ${name}, ${size} …`)
    try {
      lines.push(...(await run(session, size)))
    } catch (cause) {
      failed = true
      console.error(`${name} ${size} tidak dapat diukur:`, cause)
    }
  }
}
printTable(lines.sort((a, b) => a.what.localeCompare(b.what)))
await session.close()
await world.close()
process.exit(failed ? 1 : 0)
