import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { prepare } from './database.mjs'
import { startEmbedded } from './embedded.mjs'
import { checkEnv } from './env-file.mjs'
import { ensureInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { elapsed, step } from './progress.mjs'
import { keepSecrets, makePassword } from './secrets.mjs'
import { refuseBusyPort, startServer } from './server.mjs'

/** Everything from a bare clone to a running app; gives the exit code of the app when that has ended. */
export async function start({ dataDir, dev, stop }) {
  // Checked in full when zod is there; a busy port is told before minutes of installing.
  await refuseBusyPort({ PORT: Number(process.env.PORT) || 3000, HOST: process.env.HOST ?? '127.0.0.1' })
  await ensureInstalled()
  const { env, password } = await withLock('mulai', () => prepareData(dataDir, stop))
  if (!dev) await ensureBuilt()
  await refuseBusyPort(env)

  const stdout = dev ? 'inherit' : openLog(path.join(dataDir, 'aplikasi.log'))
  const server = await step('Menyalakan aplikasi', () => startServer(env, { dev, stdout, onSpawn: stop.add }))
  greet(env, password)
  const code = await server.ended
  if (code !== 0 && !stop.isEnding())
    console.error(`\n✗ Aplikasi mati (kode ${code}). Nyalakan lagi: npm start`)
  return code
}

/** Secrets, a checked environment, and a database that is migrated and seeded. */
async function prepareData(dataDir, stop) {
  const secrets = keepSecrets(dataDir)
  const base = { AUTH_SECRET: secrets.AUTH_SECRET, ...process.env, DATA_DIR: dataDir }
  const { PORT, HOST, APP_URL } = await checkEnv({ DATABASE_URL: 'postgres://localhost/nanti', ...base })
  const DATABASE_URL = process.env.DATABASE_URL ?? (await startEmbedded(dataDir, secrets, stop))
  const env = { ...base, PORT, HOST, APP_URL, DATABASE_URL }
  let password = secrets.DEMO_PASSWORD
  await prepare(DATABASE_URL, () => {
    password = process.env.DEMO_PASSWORD ?? password ?? makePassword()
    secrets.remember({ DEMO_PASSWORD: password })
    return { ...env, DEMO_PASSWORD: password }
  })
  return { env, password }
}

function openLog(file) {
  const grown = fs.existsSync(file) && fs.statSync(file).size > 20_000_000
  return fs.openSync(file, grown ? 'w' : 'a', 0o600)
}

/** The password in force is the one of the day the demo account was made; only its start knows it. */
function demoPassword(kept) {
  const asked = process.env.DEMO_PASSWORD
  if (!kept) return asked ?? '(yang ditetapkan saat pengisian awal)'
  return asked && asked !== kept ? `${kept}   (DEMO_PASSWORD tidak dipakai: akun demo sudah ada)` : kept
}

function greet({ APP_URL, DATA_DIR }, password) {
  console.log(`
RAB siap dalam ${elapsed()} detik.
  Alamat    ${APP_URL}
  Masuk     demo@contoh.id
  Sandi     ${demoPassword(password)}
  Data      ${DATA_DIR}
  Berhenti  Ctrl+C`)
}
