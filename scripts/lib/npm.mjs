/** How to call npm: the very one that runs this script, on this Node, else the one on the PATH. */
export function npmCommand(args) {
  const own = process.env.npm_execpath
  // Settings of the calling npm (its prefix, its command) are not for this one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_(local_)?prefix|command|lifecycle|package)/i.test(name),
    ),
  )
  delete env.NODE_ENV
  if (own?.endsWith('.js')) return { command: process.execPath, args: [own, ...args], env }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args, env }
}
