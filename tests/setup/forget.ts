import { afterAll } from 'vitest'

const ours = () => Object.keys(globalThis).filter((name) => name.startsWith('__rab'))
const before = new Set(ours())

/**
 * What a process keeps for good (its database, those who listen, allowances) goes with each file where files share one:
 * the next begins as in a new process.
 */
afterAll(() => {
  for (const name of ours()) if (!before.has(name)) Reflect.deleteProperty(globalThis, name)
})
