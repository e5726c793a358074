import fs from 'node:fs'
import path from 'node:path'
import { Halt } from './halt.mjs'
import { root } from './root.mjs'

/** Takes in .env; what the shell has set wins, an empty variable counts as not set. */
export function loadEnvFile() {
  const file = path.join(root, '.env')
  for (const [name, value] of Object.entries(process.env)) if (value === '') delete process.env[name]
  if (fs.existsSync(file)) process.loadEnvFile(file)
  for (const [name, value] of Object.entries(process.env)) if (value === '') delete process.env[name]
}

/** Checks the environment by the app's own schema, so that a wrong variable is told before anything starts. */
export async function checkEnv(source) {
  const { readEnv } = await import('../../lib/env.ts')
  try {
    return readEnv(source)
  } catch (error) {
    throw new Halt(error.message, '')
  }
}

/**
 * Names of all variables of the app: tests start without the ones of the person who runs them.
 * @returns {string[]}
 */
export const envNames = () =>
  [...fs.readFileSync(path.join(root, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(
    ([, name]) => name,
  )
