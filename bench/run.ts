import { benchApi } from './api'
import { benchCariKatalog } from './cari-katalog'
import { makeBareTable } from './floors'
import { benchHttp } from './http'
import { benchImporKatalog } from './impor-katalog'
import type { Line } from './measure'
import { benchMemori } from './memori'
import { benchRekap } from './rekap'
import { benchSalin } from './salin'
import { benchSalinBanyak } from './salin-banyak'
import { benchSimpanSel } from './simpan-sel'
import { benchSimpanVolume } from './simpan-volume'
import { printTable } from './table'
import { World } from './world'

// As it is served: the gate checks what leaves only while developing.
Object.assign(process.env, { NODE_ENV: 'production' })
process.env.AUTH_SECRET ??= 'hanya-untuk-pengukuran-hanya-untuk-pengukuran'
process.env.LOG_LEVEL ??= 'silent'

const asked = process.argv.slice(2)
const wanted = (name: string) => asked.length === 0 || asked.includes(name)
const all = ['S', 'M', 'L'] as const

const world = await World.open(process.env.DATABASE_URL ?? '')
await world.fill(all)
await makeBareTable(world.sql)

const parts: Record<string, () => Promise<Line[]>> = {
  rekap: () => benchRekap(world, all),
  memori: async () => benchMemori(world, all),
  http: () => benchHttp(world, all),
  api: () => benchApi(world),
  'simpan-sel': () => benchSimpanSel(world, all),
  'simpan-volume': () => benchSimpanVolume(world, ['M', 'L']),
  'impor-katalog': () => benchImporKatalog(world),
  'cari-katalog': () => benchCariKatalog(world),
  salin: () => benchSalin(world, all),
  'salin-banyak': () => benchSalinBanyak(world),
}
const lines: Line[] = []
let failed = false
for (const [name, run] of Object.entries(parts)) {
  if (!wanted(name)) continue
  console.log(`mengukur ${name} …`)
  try {
    lines.push(...(await run()))
  } catch (cause) {
    failed = true
    console.error(`${name} tidak dapat diukur:`, cause)
  }
}
printTable(lines)
await world.close()
process.exit(failed ? 1 : 0)
