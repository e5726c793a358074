import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { must } from '../backup/files.mjs'
import { isAlive, until } from '../postmaster.mjs'

const stopMs = 30_000

/** Programs of a slot: the server, and a worker beside it where the stage keeps that apart. */
const programs = ({ WORKER }) => ({
  server: ['server.js'],
  ...(WORKER === 'off' && { worker: ['scripts/bin/worker.mjs'] }),
})

/** Slots as units of systemd (deploy/systemd), which start again what dies and start at boot. */
function systemdRunner({ stage, env }) {
  const units = (slot) =>
    Object.keys(programs(env)).map(
      (name) => `rab${name === 'server' ? '' : '-worker'}@${stage}-${slot}.service`,
    )
  const control = (verb, slot) =>
    must(`systemctl ${verb}`, 'sh', ['-c', `${env.DEPLOY_SYSTEMCTL} ${verb} ${units(slot).join(' ')}`])
  return {
    start: async (slot) => {
      await control('restart', slot)
      await control('enable', slot)
    },
    stop: async (slot) => {
      await control('disable', slot)
      await control('stop', slot)
    },
  }
}

/** Slots as plain processes, where there is no systemd: their numbers and output stand in the slot's folder. */
function processRunner({ env, home }) {
  const place = (slot, name) => path.join(home, slot, name)
  const pidOf = (slot, name) => {
    const file = place(slot, `${name}.pid`)
    return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0
  }
  const end = async (slot, name) => {
    const pid = pidOf(slot, name)
    if (pid && isAlive(pid)) {
      process.kill(pid, 'SIGTERM')
      if (!(await until(() => !isAlive(pid), stopMs))) process.kill(pid, 'SIGKILL')
    }
    fs.rmSync(place(slot, `${name}.pid`), { force: true })
  }
  const stop = (slot) => Promise.all(['server', 'worker'].map((name) => end(slot, name)))
  return {
    stop,
    start: async (slot) => {
      await stop(slot)
      const files = ['umum.env', 'slot.env'].map((name) =>
        parseEnv(fs.readFileSync(place(slot, name), 'utf8')),
      )
      for (const [name, args] of Object.entries(programs(env))) {
        const out = fs.openSync(place(slot, `${name}.log`), 'a', 0o600)
        const child = spawn(process.execPath, args, {
          cwd: fs.realpathSync(place(slot, 'rilis')),
          env: Object.assign({ PATH: process.env.PATH, NODE_ENV: 'production' }, ...files),
          stdio: ['ignore', out, out],
          detached: true,
        })
        fs.closeSync(out)
        child.unref()
        fs.writeFileSync(place(slot, `${name}.pid`), String(child.pid))
      }
    },
  }
}

/** How slots are started and stopped on this host; both come back when that is done. */
export const openRunner = (settings) =>
  settings.env.DEPLOY_RUNNER === 'systemd' ? systemdRunner(settings) : processRunner(settings)

/** Puts `release` into a slot: what it runs and with which settings. */
export function fillSlot({ home, envFile, ports }, slot, release) {
  const folder = path.join(home, slot)
  fs.mkdirSync(folder, { recursive: true, mode: 0o750 })
  const link = (name, target) => {
    fs.rmSync(path.join(folder, name), { force: true })
    fs.symlinkSync(target, path.join(folder, name))
  }
  link('rilis', path.join(home, 'rilis', release.id))
  link('umum.env', envFile)
  const own = { PORT: ports[slot], HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', APP_VERSION: release.version }
  const text = Object.entries(own).map(([name, value]) => `${name}=${value}\n`)
  fs.writeFileSync(path.join(folder, 'slot.env'), `${text.join('')}NODE_ENV=production\n`)
}
