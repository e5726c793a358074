import { onNewerNode } from './lib/node.mjs'

onNewerNode(async (args) => {
  const { spawnSync } = await import('node:child_process')
  const { ensureInstalled } = await import('./lib/install.mjs')
  const { whenAsked } = await import('./lib/stop.mjs')
  whenAsked(() => process.exit(130))
  await ensureInstalled()
  const { ensureDatabase } = await import('./lib/database.mjs')
  const { migrateDatabase } = await import('./lib/migrations.mjs')
  const { startThrowaway } = await import('./lib/throwaway.mjs')
  const server = await startThrowaway({ flags: [] })
  const DATABASE_URL = await ensureDatabase(server.url)
  await migrateDatabase(DATABASE_URL)
  const env = {
    AUTH_SECRET: 'hanya-untuk-pengukuran-hanya-untuk-pengukuran',
    LOG_LEVEL: 'silent',
    ...process.env,
    DATABASE_URL,
  }
  const { status } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'bench/run.ts', ...args], {
    env,
    stdio: 'inherit',
  })
  await server.stop()
  process.exit(status ?? 1)
})
