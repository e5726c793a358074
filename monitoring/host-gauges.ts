import { readFile, statfs } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import path from 'node:path'
import { Gauge, type Registry } from 'prom-client'
import { z } from 'zod'
import { getEnv } from '@/lib/env'

const LastBackup = z.object({ at: z.iso.datetime({ offset: true }) })

/** When the last backup that held was made, in seconds; null: none is known here. */
async function lastBackup(): Promise<number | null> {
  const { BACKUP_DIR } = getEnv()
  if (!BACKUP_DIR) return null
  const file = path.join(/* turbopackIgnore: true */ BACKUP_DIR, 'last-success.json')
  const text = await readFile(/* turbopackIgnore: true */ file, 'utf8').catch(() => null)
  const read = text === null ? null : LastBackup.safeParse(JSON.parse(text))
  return read?.success ? Date.parse(read.data.at) / 1000 : null
}

/** What the machine gives this process, and how its folders stand. Asked when they are read. */
export function hostGauges(registry: Registry): void {
  const registers = [registry]
  new Gauge({
    name: 'rab_build_info',
    help: 'The version that runs here; always 1.',
    labelNames: ['version'],
    registers,
    collect() {
      this.set({ version: getEnv().APP_VERSION }, 1)
    },
  })
  new Gauge({
    name: 'rab_memory_limit_bytes',
    help: 'Memory that this process may take: its control group’s, else the machine’s.',
    registers,
    collect() {
      const limit = process.constrainedMemory()
      const all = totalmem()
      this.set(limit > 0 && limit < all ? limit : all)
    },
  })
  new Gauge({
    name: 'rab_cpu_cores',
    help: 'Processor cores that this process may use.',
    registers,
    collect() {
      this.set(availableParallelism())
    },
  })
  new Gauge({
    name: 'rab_disk_bytes',
    help: 'The file system of DATA_DIR: its size, and what is free on it.',
    labelNames: ['of'],
    registers,
    async collect() {
      this.reset()
      const disk = await statfs(/* turbopackIgnore: true */ getEnv().DATA_DIR).catch(() => null)
      if (!disk) return
      this.set({ of: 'size' }, disk.blocks * disk.bsize)
      this.set({ of: 'free' }, disk.bavail * disk.bsize)
    },
  })
  new Gauge({
    name: 'rab_backup_last_success_timestamp_seconds',
    help: 'When the last backup that held was made (BACKUP_DIR/last-success.json); 0 when BACKUP_DIR has none.',
    registers,
    async collect() {
      if (getEnv().BACKUP_DIR) this.set((await lastBackup().catch(() => null)) ?? 0)
      else this.reset()
    },
  })
}
