import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Throws when one of `secrets` stands in any file of the log that the run has written, and when there is no log. */
export function expectNoSecret(folder: string, secrets: readonly string[]): void {
  const names = readdirSync(folder)
  for (const name of ['application.log', 'security.log'])
    if (!names.some((one) => one.startsWith(name))) throw new Error(`catatan: ${name} tidak ada`)
  for (const name of names) {
    const text = readFileSync(path.join(folder, name), 'utf8').toLowerCase()
    const found = secrets.filter((secret) => text.includes(secret.toLowerCase()))
    if (found.length > 0) throw new Error(`catatan: ${name} memuat ${found.join(', ')}`)
  }
}
