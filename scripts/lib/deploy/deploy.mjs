import fs from 'node:fs'
import path from 'node:path'
import { makeBackup } from '../backup/make.mjs'
import { withSql } from '../backup/restore.mjs'
import { ensureBuilt } from '../build.mjs'
import { refuseContraction } from '../expand-only.mjs'
import { Halt } from '../halt.mjs'
import { ensureInstalled } from '../install.mjs'
import { isContract, pendingMigrations } from '../migrations.mjs'
import { isPortFree } from '../ports.mjs'
import { until } from '../postmaster.mjs'
import { assembleRelease, readRelease } from '../release.mjs'
import { root } from '../root.mjs'
import { smoke, waitReady } from './checks.mjs'
import { migrate } from './migrate.mjs'
import { fillSlot, openRunner } from './runner.mjs'
import { otherSlot } from './settings.mjs'
import { readState, writeState } from './state.mjs'
import { switchTo } from './switch.mjs'

const keptReleases = 5
const freeBytes = 2_000_000_000

/** What must hold before anything is touched. */
async function prerequisites({ env, home, ports }, idle) {
  const { bavail, bsize } = fs.statfsSync(fs.existsSync(home) ? home : path.dirname(home))
  if (bavail * bsize < freeBytes) throw new Halt(`Tempat di ${home} kurang dari 2 GB.`, 'Kosongkan dulu.')
  if (!(await isPortFree(ports[idle])))
    throw new Halt(
      `Port ${ports[idle]} (slot ${idle}) dipakai proses lain.`,
      'Hentikan, atau ubah DEPLOY_PORTS.',
    )
  await withSql(env.DATABASE_URL, (sql) => sql`select 1`)
}

/** The migrations of `folder` that wait, refused where one would break the version that runs on meanwhile. */
async function pendingExpand({ env }, folder) {
  const pending = await withSql(env.DATABASE_URL, (sql) => pendingMigrations(sql, folder))
  const firstContract = pending.findIndex(({ tag }) => isContract(tag))
  const expand = firstContract < 0 ? pending : pending.slice(0, firstContract)
  if (firstContract >= 0 && pending.slice(firstContract).some(({ tag }) => !isContract(tag)))
    throw new Halt('Migrasi perluasan menunggu di belakang migrasi penyusutan.', 'Jalankan dulu: … contract')
  const wrong = refuseContraction(expand)
  if (wrong.length > 0)
    throw new Halt(
      `Migrasi ini merusak versi yang masih berjalan:\n${wrong.map((it) => `${it.tag}: ${it.why}: ${it.statement}`).join('\n')}`,
      'Pecah dua: perluas sekarang, susutkan kelak (drizzle-kit generate --name contract_…).',
    )
  return expand
}

const backupOf = ({ env }) =>
  makeBackup({
    url: env.DATABASE_URL,
    verifyUrl: env.BACKUP_VERIFY_URL,
    folder: env.BACKUP_DIR,
    keep: env.BACKUP_KEEP,
    recipient: env.BACKUP_AGE_RECIPIENT,
    upload: env.BACKUP_UPLOAD,
  })

/** The release as a folder of this stage: the one given, or built from the code that stands here. */
async function placeRelease({ home }, given) {
  const fresh = path.join(home, 'rilis', `.baru-${process.pid}`)
  fs.mkdirSync(path.dirname(fresh), { recursive: true })
  if (given) {
    readRelease(given)
    fs.cpSync(given, fresh, { recursive: true, verbatimSymlinks: true })
  } else {
    await ensureInstalled()
    await ensureBuilt()
    await assembleRelease(fresh)
  }
  const release = readRelease(fresh)
  const place = path.join(home, 'rilis', release.id)
  // What runs from there stays; the same again is the same.
  if (fs.existsSync(place)) fs.rmSync(fresh, { recursive: true })
  else fs.renameSync(fresh, place)
  return release
}

function forgetReleases({ home }, { slots }) {
  const used = new Set(Object.values(slots).map(({ id }) => id))
  const folder = path.join(home, 'rilis')
  const old = fs
    .readdirSync(folder)
    .filter((name) => !used.has(name))
    .map((name) => ({ name, at: fs.statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(keptReleases - used.size)
  for (const { name } of old) fs.rmSync(path.join(folder, name), { recursive: true, force: true })
}

/** Starts what stands in `slot`, sees that it works, leads requests there, and lets the other one end. */
export async function takeOver(settings, slot, release, { step }) {
  const { home, ports, env } = settings
  const runner = openRunner(settings)
  const origin = `http://127.0.0.1:${ports[slot]}`
  const state = readState(home)
  try {
    await step(`Nyalakan slot ${slot} (port ${ports[slot]})`, async () => {
      fillSlot(settings, slot, release)
      await runner.start(slot)
      await waitReady(origin, release.version, 60_000)
    })
    await step('Uji asap', () => smoke(origin))
    await step('Alihkan', () => switchTo(settings, slot, release.version))
  } catch (error) {
    await runner.stop(slot)
    throw error
  }
  const { active } = state
  const slots = { ...state.slots, [slot]: release }
  writeState(home, { active: slot, previous: active, slots })
  if (active)
    await step(`Kuras slot ${active}`, async () => {
      await until(() => false, env.DEPLOY_DRAIN * 1000)
      await runner.stop(active)
    })
  return { active: slot, slots }
}

/** `--dry-run`: all that can be seen without touching anything, and what would be done. */
export async function plan(settings, { release }) {
  const { active } = readState(settings.home)
  const slot = active ? otherSlot(active) : 'a'
  await prerequisites(settings, slot)
  const expand = await pendingExpand(settings, path.join(release ?? root, 'drizzle'))
  const { env, ports, upstream } = settings
  return [
    `cadangan ke ${env.BACKUP_DIR}, dipulihkan dan dibandingkan`,
    'bangun dan susun rilis',
    expand.length === 0 ? 'tidak ada migrasi' : `migrasi: ${expand.map(({ tag }) => tag).join(', ')}`,
    `nyalakan slot ${slot} di port ${ports[slot]} (${env.DEPLOY_RUNNER}), periksa kesehatan, uji asap`,
    `tulis ${upstream}, lalu: ${env.DEPLOY_RELOAD}`,
    active ? `kuras slot ${active} ${env.DEPLOY_DRAIN} detik, lalu hentikan` : 'belum ada versi lama',
  ]
}

/** The whole of a deploy; throws with the old version still serving when anything is not as it should be. */
export async function deploy(settings, { release: given, backup = true }, log) {
  const { step } = log
  const { active } = readState(settings.home)
  const slot = active ? otherSlot(active) : 'a'
  await step('Prasyarat', () => prerequisites(settings, slot))
  if (backup)
    await step('Cadangan', async () => {
      const { file, rows } = await backupOf(settings)
      return `${path.basename(file)}, ${rows} baris`
    })
  const release = await step('Bangun', () => placeRelease(settings, given))
  await step('Migrasi perluasan', async () => {
    await pendingExpand(settings, path.join(settings.home, 'rilis', release.id, 'drizzle'))
    return migrate(settings, release, ['--expand'])
  })
  const state = await takeOver(settings, slot, release, log)
  forgetReleases(settings, state)
  log.say(`${release.id} melayani dari slot ${slot}.`)
}
