import { onNewerNode } from './lib/node.mjs'

onNewerNode(async () => {
  const { ensureInstalled } = await import('./lib/install.mjs')
  const { ensureBuilt } = await import('./lib/build.mjs')
  const { whenAsked } = await import('./lib/stop.mjs')
  whenAsked(() => process.exit(130))
  await ensureInstalled()
  await ensureBuilt()
})
