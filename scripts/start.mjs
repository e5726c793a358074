import path from 'node:path'
import { onNewerNode } from './lib/node.mjs'
import { root } from './lib/root.mjs'

onNewerNode(async (args) => {
  const { loadEnvFile } = await import('./lib/env-file.mjs')
  const { explain } = await import('./lib/halt.mjs')
  const { start } = await import('./lib/start.mjs')
  loadEnvFile()
  const dataDir = path.resolve(root, process.env.DATA_DIR ?? '.data')
  try {
    await start({ dataDir, dev: args.includes('--dev') })
  } catch (error) {
    throw explain(error, dataDir)
  }
})
