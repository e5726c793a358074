import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { prepare } from './database.mjs'
import { startEmbedded } from './embedded.mjs'
import { checkEnv } from './env-file.mjs'
import { ensureInstalled } from './install.mjs'
import { elapsed, step } from './progress.mjs'
import { keepSecrets } from './secrets.mjs'
import { refuseBusyPort, startServer } from './server.mjs'
import { onStop } from './stop.mjs'

const unchecked = { PORT: Number(process.env.PORT) || 3000, HOST: process.env.HOST ?? '127.0.0.1' }

/** Everything from a bare clone to a running app; resolves when it answers. */
export async function start({ dataDir, dev }) {
  await refuseBusyPort(unchecked)
  await ensureInstalled()
  const secrets = keepSecrets(dataDir)
  const base = { AUTH_SECRET: secrets.AUTH_SECRET, ...process.env, DATA_DIR: dataDir }
  const { PORT, HOST, APP_URL } = await checkEnv({ DATABASE_URL: 'postgres://localhost/nanti', ...base })

  const stop = onStop()
  const database = process.env.DATABASE_URL ? undefined : await startEmbedded(dataDir, secrets, stop)
  const env = { ...base, PORT, HOST, APP_URL, DATABASE_URL: process.env.DATABASE_URL ?? database.url }
  const demo = process.env.DEMO_PASSWORD ?? secrets.DEMO_PASSWORD
  await prepare(env.DATABASE_URL, () => {
    secrets.remember({ DEMO_PASSWORD: demo })
    secrets.DEMO_PASSWORD = demo
    return { ...env, DEMO_PASSWORD: demo }
  })
  if (!dev) await ensureBuilt()
  await refuseBusyPort({ PORT, HOST })

  const stdout = dev ? 'inherit' : openLog(path.join(dataDir, 'aplikasi.log'))
  const server = await step('Menyalakan aplikasi', () => startServer(env, { dev, stdout, onSpawn: stop.add }))
  greet({ APP_URL, dataDir, password: secrets.DEMO_PASSWORD, ignored: demo !== secrets.DEMO_PASSWORD })
  const code = await server.ended
  if (code !== 0 && !stop.isEnding())
    console.error(`\n✗ Aplikasi mati (kode ${code}). Nyalakan lagi: npm start`)
  stop.exitWith(code)
}

function openLog(file) {
  const grown = fs.existsSync(file) && fs.statSync(file).size > 20_000_000
  return fs.openSync(file, grown ? 'w' : 'a', 0o600)
}

function greet({ APP_URL, dataDir, password, ignored }) {
  console.log(`
RAB siap dalam ${elapsed()} detik.
  Alamat    ${APP_URL}
  Masuk     demo@contoh.id
  Sandi     ${password}${ignored ? '   (DEMO_PASSWORD tidak dipakai: akun demo sudah ada)' : ''}
  Data      ${dataDir}
  Berhenti  Ctrl+C`)
}
