import { readFile, statfs } from 'node:fs/promises'
import { totalmem } from 'node:os'
import path from 'node:path'
import { Gauge, type Registry } from 'prom-client'
import { z } from 'zod'
import { getEnv } from '@/lib/env'

const LastBackup = z.object({ at: z.iso.datetime({ offset: true }) })

/** When the last backup that held was made, in seconds; 0 when none is known. */
async function lastBackup(folder: string): Promise<number> {
  try {
    const file = path.join(/* turbopackIgnore: true */ folder, 'last-success.json')
    const text = await readFile(/* turbopackIgnore: true */ file, 'utf8')
    return Date.parse(LastBackup.parse(JSON.parse(text)).at) / 1000
  } catch {
    return 0
  }
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
    help: 'When the last backup that held was made (BACKUP_DIR/last-success.json); 0 when there is none.',
    registers,
    async collect() {
      this.set(await lastBackup(getEnv().BACKUP_DIR))
    },
  })
}
