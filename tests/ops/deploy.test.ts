import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { has } from '../../scripts/lib/system-tools.mjs'
import { systemPostgres } from '../setup/system'
import { record } from './setup/figures'
import { demoProject, signIn } from './setup/people'
import { DEMO, makeReleases, makeStage } from './setup/stage'
import { startTraffic, type Visit } from './setup/traffic'

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'rab-sebar-'))

describe.skipIf(!has('nginx') || !systemPostgres)('a deploy', () => {
  let stage: Awaited<ReturnType<typeof makeStage>>
  let releases: Awaited<ReturnType<typeof makeReleases>>
  let endNginx: () => Promise<void>

  beforeAll(async () => {
    releases = await makeReleases(home)
    stage = await makeStage(home)
    fs.chmodSync(home, 0o755)
    endNginx = await stage.nginx.start([9])
  })
  afterAll(async () => {
    await endNginx()
    await stage.end()
    fs.rmSync(home, { recursive: true, force: true })
  })

  const served = async () => {
    const answer = await fetch(`${stage.nginx.origin}/health/ready`)
    return ((await answer.json()) as { version: string }).version
  }

  /** Pages, readings and changes of a person who is signed in. */
  async function visits(): Promise<Visit[]> {
    const { origin } = stage.nginx
    const cookie = await signIn(origin, origin, DEMO.email, DEMO.password)
    const { id, pekerjaanId } = await demoProject(origin, cookie)
    let volume = 0
    const change: Visit = {
      path: `/api/v1/projects/${id}/pekerjaan/${pekerjaanId}`,
      method: 'PATCH',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: () => JSON.stringify({ volume: `${(volume++ % 900) + 1}.5` }),
      status: 200,
    }
    const read = (of: string): Visit => ({ path: of, headers: { cookie }, status: 200 })
    return [read(`/proyek/${id}/pekerjaan`), read(`/api/v1/projects/${id}/rekap`), change, read('/masuk')]
  }

  it('changes nothing in a dry run and says what it would do', async () => {
    const said = await stage.deploy('--dry-run')
    expect(said).toMatch(
      /Akan dilakukan \(deploy\):\n1\. cadangan[\s\S]*nyalakan slot a[\s\S]*belum ada versi lama/,
    )
    expect(fs.existsSync(stage.settings.DEPLOY_HOME ?? '')).toBe(false)
    expect(fs.existsSync(stage.settings.BACKUP_DIR ?? '')).toBe(false)
  })

  it('brings the first version up, backed up and looked at', async () => {
    // Built from the code that stands here, which is the first release.
    const said = await stage.deploy()
    expect(said).toMatch(/✓ Cadangan.*baris[\s\S]*✓ Uji asap[\s\S]*✓ Alihkan/)
    // A worker of nginx that is on its way out may take one more request, and has nothing behind it yet.
    await expect.poll(served).toBe(releases.versions[0])
    const last = JSON.parse(
      fs.readFileSync(path.join(stage.settings.BACKUP_DIR ?? '', 'last-success.json'), 'utf8'),
    )
    expect(last.rows).toBeGreaterThan(1000)
  })

  it('leads to the next version and back without a lost request', async () => {
    const list = await visits()
    const traffic = startTraffic(stage.nginx.origin, list)
    const lines = startTraffic(stage.nginx.origin, list, { lines: 2, keepAlive: true })
    const deployed = Date.now()
    await stage.deploy(`--release=${releases.second}`)
    const deploySeconds = (Date.now() - deployed) / 1000
    expect(await served()).toBe(releases.versions[1])
    const back = Date.now()
    await stage.deploy('rollback')
    const backSeconds = (Date.now() - back) / 1000
    expect(await served()).toBe(releases.versions[0])
    const { count, wrong, longest } = await traffic.stop()
    const kept = await lines.stop()
    record('deploy under load, release at hand', `${deploySeconds.toFixed(1)} s`, '')
    record('rollback under load', `${backSeconds.toFixed(1)} s`, '< 30 s')
    record(
      'requests during both, a connection each',
      `${count}, ${wrong.length} failed, longest ${longest} ms`,
      '0 failed',
    )
    record('requests during both, on kept lines', `${kept.count}, ${kept.wrong.length} failed`, '0 failed')
    expect(wrong).toEqual([])
    expect(kept.wrong).toEqual([])
    expect(count).toBeGreaterThan(200)
    expect(backSeconds).toBeLessThan(30)
  })

  it('keeps the old version when the new one does not come up', async () => {
    const broken = path.join(home, 'rusak')
    fs.cpSync(releases.second, broken, { recursive: true, verbatimSymlinks: true })
    const release = JSON.parse(fs.readFileSync(path.join(broken, 'rilis.json'), 'utf8'))
    fs.writeFileSync(
      path.join(broken, 'rilis.json'),
      JSON.stringify({ ...release, id: 'rusak', version: 'rusak' }),
    )
    fs.rmSync(path.join(broken, '.next', 'static'), { recursive: true })
    const before = stage.state()
    await expect(stage.deploy(`--release=${broken}`, '--no-backup')).rejects.toThrow(
      /_next\/static\/\S+ menjawab 404/,
    )
    expect(stage.state()).toEqual(before)
    expect(await served()).toBe(releases.versions[0])
  })

  it('refuses a second one meanwhile, and takes the lock of one that died', async () => {
    const lock = path.join(stage.settings.DEPLOY_HOME ?? '', 'sebar.lock')
    const holder = spawn('sleep', ['60'])
    fs.writeFileSync(lock, String(holder.pid))
    await expect(stage.deploy('rollback')).rejects.toThrow(/sedang berjalan/)
    holder.kill('SIGKILL')
    await new Promise((resolve) => holder.once('exit', resolve))
    await stage.deploy('rollback')
    expect(await served()).toBe(releases.versions[1])
    expect(fs.existsSync(lock)).toBe(false)
  })

  /** The second release with one migration more, as its next version. */
  function withMigration(tag: string, sql: string): string {
    const folder = path.join(home, tag)
    fs.cpSync(releases.second, folder, { recursive: true, verbatimSymlinks: true })
    const journalFile = path.join(folder, 'drizzle', 'meta', '_journal.json')
    const journal = JSON.parse(fs.readFileSync(journalFile, 'utf8'))
    const { idx, when, ...last } = journal.entries.at(-1)
    journal.entries.push({ ...last, idx: idx + 1, when: when + 1000, tag })
    fs.writeFileSync(journalFile, JSON.stringify(journal))
    fs.writeFileSync(path.join(folder, 'drizzle', `${tag}.sql`), sql)
    const release = JSON.parse(fs.readFileSync(path.join(folder, 'rilis.json'), 'utf8'))
    fs.writeFileSync(path.join(folder, 'rilis.json'), JSON.stringify({ ...release, id: tag, version: tag }))
    return folder
  }
  const there = async (table: string) => {
    const sql = postgres(stage.url, { max: 1, onnotice: () => {} })
    const [row] = await sql`select to_regclass(${table}) is not null as ada`
    await sql.end()
    return row?.ada
  }

  it('refuses a migration that would break the version that still serves', async () => {
    const broken = withMigration('0098_rusak', 'alter table project rename column nama to judul;')
    const refused = /0098_rusak: mengganti nama: alter table project rename column/
    await expect(stage.deploy(`--release=${broken}`, '--dry-run')).rejects.toThrow(refused)
    await expect(stage.deploy(`--release=${broken}`, '--no-backup')).rejects.toThrow(refused)
    expect(await served()).toBe(releases.versions[1])
  })

  it('leaves what takes away to a later step, after which there is no way back', async () => {
    const folder = withMigration('0098_contract_uji', 'drop table seed_awal;')
    await stage.deploy(`--release=${folder}`, '--no-backup')
    expect(await served()).toBe('0098_contract_uji')
    expect(await there('seed_awal')).toBe(true)
    expect(await stage.deploy('contract')).toContain('1 migrasi diterapkan')
    expect(await there('seed_awal')).toBe(false)
    await expect(stage.deploy('rollback')).rejects.toThrow(/Tidak ada versi/)
    expect(await stage.deploy('status')).toContain('tidak ada versi untuk kembali')
  })
})
