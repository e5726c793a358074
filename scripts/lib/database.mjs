import { Halt } from './halt.mjs'
import { countPending, migrateDatabase } from './migrations.mjs'
import { step } from './progress.mjs'
import { runTool, tail } from './run.mjs'

/** The app's database on an embedded server, made when it is not there. */
export async function ensureDatabase(serverUrl) {
  const url = new URL(serverUrl)
  url.pathname = 'rab'
  const sql = await open(serverUrl)
  try {
    const there = await sql`select 1 from pg_database where datname = 'rab'`
    if (there.length === 0) await sql`create database rab`
  } finally {
    await sql.end()
  }
  return url.href
}

/** What the database at `url` still needs. */
export async function inspect(url) {
  const sql = await open(url)
  try {
    const pending = await countPending(sql)
    const seeded = pending === 0 && (await sql`select 1 from seed_awal where nama = 'awal'`).length > 0
    return { pending, seeded }
  } catch (error) {
    throw unreachable(error, url)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Migrates and seeds what is missing; `seedEnv()` gives the environment of the seed, asked for only then. */
export async function prepare(url, seedEnv) {
  const state = await inspect(url)
  if (state.pending > 0) await step('Memperbarui basis data', () => migrateDatabase(url))
  if (state.seeded || (state.pending > 0 && (await inspect(url)).seeded)) return
  await step('Mengisi data awal', async () => {
    const { code, output } = await runTool('tsx/dist/cli.mjs', ['scripts/seed.ts'], { env: seedEnv() })
    if (code !== 0)
      throw new Halt(
        `Pengisian data awal gagal:\n${tail(output)}`,
        'Betulkan lalu ulangi: pengisian mengulang dari awal.',
      )
  })
}

async function open(url) {
  const { default: postgres } = await import('postgres')
  return postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} })
}

function unreachable(error, url) {
  if (error instanceof Halt) return error
  const { hostname, port, pathname } = new URL(url)
  const at = `${hostname}:${port || 5432}${pathname}`
  if (error.code === '3D000')
    return new Halt(`Basis data ${at} belum ada.`, 'Buat dulu (createdb), atau betulkan DATABASE_URL.')
  if (/^28/.test(error.code))
    return new Halt(`PostgreSQL ${at} menolak pengguna atau sandi.`, 'Betulkan DATABASE_URL.')
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|CONNECTION_)/.test(error.code)) {
    return new Halt(
      `PostgreSQL di ${at} tidak menjawab (${error.code}).`,
      'Nyalakan server itu, betulkan DATABASE_URL, atau kosongkan untuk memakai PostgreSQL bawaan.',
    )
  }
  return error
}
