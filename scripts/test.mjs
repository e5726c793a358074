import { onNewerNode } from './lib/node.mjs'

onNewerNode(async (args) => {
  const { ensureInstalled } = await import('./lib/install.mjs')
  const { whenAsked } = await import('./lib/stop.mjs')
  whenAsked(() => process.exit(130))
  await ensureInstalled()
  const { runChecks } = await import('./lib/checks.mjs')
  process.exit(await runChecks(args))
})
