import path from 'node:path'
import { onNewerNode } from './lib/node.mjs'
import { root } from './lib/root.mjs'

/** Background work apart from the server: what it needs is checked, not made. */
onNewerNode(async () => {
  const { inspect } = await import('./lib/database.mjs')
  const { checkEnv, loadEnvFile } = await import('./lib/env-file.mjs')
  const { Halt } = await import('./lib/halt.mjs')
  loadEnvFile()
  const env = await checkEnv({
    ...process.env,
    DATA_DIR: path.resolve(root, process.env.DATA_DIR ?? '.data'),
  })
  const { pending } = await inspect(env.DATABASE_URL)
  if (pending > 0) throw new Halt(`${pending} migrasi belum diterapkan.`, 'npm run db:migrate')
  process.env.NODE_ENV ??= 'production'
  const { register } = await import('tsx/esm/api')
  register()
  await import('./worker.ts')
})
