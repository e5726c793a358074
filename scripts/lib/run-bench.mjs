import { onNewerNode } from './node.mjs'

/** Runs a bench on a database of its own, which goes when it ends. */
export const runBench = (file) =>
  onNewerNode(async (args) => {
    const { spawnSync } = await import('node:child_process')
    const { ensureInstalled } = await import('./install.mjs')
    const { whenAsked } = await import('./stop.mjs')
    whenAsked(() => process.exit(130))
    await ensureInstalled()
    const { ensureDatabase } = await import('./database.mjs')
    const { migrateDatabase } = await import('./migrations.mjs')
    const { startThrowaway } = await import('./throwaway.mjs')
    const server = await startThrowaway({ flags: [] })
    const DATABASE_URL = await ensureDatabase(server.url)
    await migrateDatabase(DATABASE_URL)
    const env = {
      AUTH_SECRET: 'hanya-untuk-pengukuran-hanya-untuk-pengukuran',
      LOG_LEVEL: 'silent',
      ...process.env,
      DATABASE_URL,
    }
    const { status } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', file, ...args], {
      env,
      stdio: 'inherit',
    })
    await server.stop()
    process.exit(status ?? 1)
  })
