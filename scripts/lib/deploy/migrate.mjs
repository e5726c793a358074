import path from 'node:path'
import { must } from '../backup/files.mjs'

/** Runs the release's own migrations on the stage's database; gives what it said. */
export async function migrate({ env, home }, { id }, args) {
  const program = path.join(home, 'rilis', id, 'scripts', 'bin', 'migrate.mjs')
  const said = await must('Migrasi', process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH, DATABASE_URL: env.DATABASE_URL },
  })
  return said.trim()
}
