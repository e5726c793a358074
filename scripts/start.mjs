import path from 'node:path'
import { onNewerNode } from './lib/node.mjs'
import { root } from './lib/root.mjs'

onNewerNode(async (args) => {
  const { loadEnvFile } = await import('./lib/env-file.mjs')
  const { tell } = await import('./lib/halt.mjs')
  const { start } = await import('./lib/start.mjs')
  const { onStop } = await import('./lib/stop.mjs')
  loadEnvFile()
  const dataDir = path.resolve(root, process.env.DATA_DIR ?? '.data')
  const stop = onStop()
  try {
    await stop.exitWith(await start({ dataDir, dev: args.includes('--dev'), stop }))
  } catch (error) {
    // What failed because it was being stopped is no news.
    if (!stop.isEnding()) tell(error, dataDir)
    await stop.exitWith(1)
  }
})
