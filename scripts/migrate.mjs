import { onNewerNode } from './lib/node.mjs'

/** `npm run db:migrate`; with `--expand` all but what only a later step may take away. */
onNewerNode(async (args) => {
  const { loadEnvFile } = await import('./lib/env-file.mjs')
  const { Halt } = await import('./lib/halt.mjs')
  const { inspect } = await import('./lib/database.mjs')
  const { migrateDatabase } = await import('./lib/migrations.mjs')
  loadEnvFile()
  const url = process.env.DATABASE_URL
  if (!url) throw new Halt('DATABASE_URL belum diisi.', 'DATABASE_URL=postgres://… npm run db:migrate')
  await inspect(url)
  const applied = await migrateDatabase(url, { expandOnly: args.includes('--expand') })
  console.log(applied === 0 ? 'Basis data sudah terbaru.' : `${applied} migrasi diterapkan.`)
})
