import path from 'node:path'
import { ensureDatabase } from './database.mjs'
import { hold } from './holders.mjs'
import { startPostgres } from './postgres.mjs'
import { isAlive } from './postmaster.mjs'
import { step } from './progress.mjs'

const restarts = 3

/** The address of the app's database on the embedded server of `dataDir`; the server is started again should it die under the app. */
export async function startEmbedded(dataDir, secrets, stop) {
  const folder = path.join(dataDir, 'postgres')
  const begin = (port, newPassword) =>
    startPostgres({ dataDir: folder, password: secrets.POSTGRES_PASSWORD, newPassword, port })
  const release = hold(dataDir)
  const starting = step('Menyalakan PostgreSQL', () => begin(undefined, secrets.isNew))
  let server
  stop.add(async () => {
    await starting.catch(() => {})
    if (release()) await server?.stop()
  })
  server = await starting
  let left = restarts
  setInterval(async () => {
    if (stop.isEnding() || isAlive(server.pid)) return
    if (left-- === 0) return stop.exitWith(1)
    console.error('PostgreSQL mati; dinyalakan lagi.')
    server = await begin(server.port, false).catch((error) => {
      console.error(error.message)
      return server
    })
  }, 1000).unref()
  return ensureDatabase(server.url)
}
