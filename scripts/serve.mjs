import { existsSync } from 'node:fs'
import path from 'node:path'
import { onNewerNode } from './lib/node.mjs'
import { root } from './lib/root.mjs'

/** The production server alone: what it needs is checked, not made. */
onNewerNode(async () => {
  const { serverFile } = await import('./lib/build.mjs')
  const { inspect } = await import('./lib/database.mjs')
  const { checkEnv, loadEnvFile } = await import('./lib/env-file.mjs')
  const { Halt } = await import('./lib/halt.mjs')
  const { refuseBusyPort, startServer } = await import('./lib/server.mjs')
  const { onStop } = await import('./lib/stop.mjs')
  loadEnvFile()
  const base = { ...process.env, DATA_DIR: path.resolve(root, process.env.DATA_DIR ?? '.data') }
  const env = await checkEnv(base)
  if (!existsSync(serverFile)) throw new Halt('Aplikasi belum dibangun.', 'npm run build')
  const { pending } = await inspect(env.DATABASE_URL)
  if (pending > 0) throw new Halt(`${pending} migrasi belum diterapkan.`, 'npm run db:migrate')
  await refuseBusyPort(env)
  const stop = onStop()
  const { PORT, HOST, APP_URL } = env
  const server = await startServer({ ...base, PORT, HOST, APP_URL }, { onSpawn: stop.add })
  stop.exitWith(await server.ended)
})
