import path from 'node:path'
import { onNewerNode } from './lib/node.mjs'
import { cacheDir } from './lib/root.mjs'

/** `npm run release [-- folder]`: a folder that runs on a server with Node alone. */
onNewerNode(async ([asked]) => {
  const { ensureInstalled } = await import('./lib/install.mjs')
  const { ensureBuilt } = await import('./lib/build.mjs')
  const { step } = await import('./lib/progress.mjs')
  await ensureInstalled()
  await ensureBuilt()
  const { assembleRelease } = await import('./lib/release.mjs')
  const folder = path.resolve(asked ?? path.join(cacheDir, 'rilis'))
  const { id } = await step('Menyusun rilis', () => assembleRelease(folder))
  console.log(`${id}\n${folder}`)
})
