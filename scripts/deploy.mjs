import { onNewerNode } from './lib/node.mjs'

const verbs = ['deploy', 'rollback', 'contract', 'status']

/** `scripts/deploy-<stage>.sh [deploy|rollback|contract|status] [--dry-run] [--no-backup] [--release=folder]` */
onNewerNode(async ([stage, ...args]) => {
  const { Halt } = await import('./lib/halt.mjs')
  const { readSettings } = await import('./lib/deploy/settings.mjs')
  const { deploy, plan } = await import('./lib/deploy/deploy.mjs')
  const { contract, rollback, status } = await import('./lib/deploy/after.mjs')
  const { alone, openLog } = await import('./lib/deploy/state.mjs')
  const verb = args.find((arg) => !arg.startsWith('--')) ?? 'deploy'
  if (!verbs.includes(verb))
    throw new Halt(`Perintah tidak dikenal: ${verb}.`, `Yang ada: ${verbs.join(', ')}`)
  const settings = await readSettings(stage)
  if (verb === 'status') return console.log(status(settings).join('\n'))
  const release = args.find((arg) => arg.startsWith('--release='))?.slice(10)
  if (args.includes('--dry-run')) {
    const lines = verb === 'deploy' ? await plan(settings, { release }) : status(settings)
    return console.log(
      `Akan dilakukan (${verb}):\n${lines.map((line, at) => `${at + 1}. ${line}`).join('\n')}`,
    )
  }
  await alone(settings.home, async () => {
    const log = openLog(settings.home, verb)
    const run = { deploy: () => deploy(settings, { release, backup: !args.includes('--no-backup') }, log) }
    await { ...run, rollback: () => rollback(settings, log), contract: () => contract(settings, log) }[verb]()
  })
})
