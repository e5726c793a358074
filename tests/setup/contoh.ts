import { afterAll, beforeAll } from 'vitest'
import { connect, type Database, setDatabase } from '@/db/client'
import { insertRows } from '@/db/insert-rows'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { user } from '@/db/schema/auth'
import { anggota } from '@/db/schema/project'
import { readKatalogAwal } from '@/db/seed/read-katalog-awal'
import { EstimateDocument } from '@/lib/contracts/dokumen'
import { resolveRumus } from '@/lib/documents/estimate/resolve-rumus'
import type { ProjectRows } from '@/lib/documents/estimate/rows'
import { toRows } from '@/lib/documents/estimate/to-rows'
import type { Actor, ActorKind } from '@/lib/gate/access'
import type { Operation } from '@/lib/gate/operation'
import { perform } from '@/lib/gate/perform'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { importEdisi } from '@/lib/operations/katalog/import-edisi'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { birthProject } from '@/lib/operations/project/birth-project'
import { plain } from '@/lib/transport/plain'
import { createTestDatabase } from './database'

/** The project that the examples of all operations speak of. */
export const CONTOH = '00000000-0000-4000-8000-000000000001'

const ORANG = ['owner', 'editor', 'viewer', 'stranger', 'admin'] as const
type Orang = (typeof ORANG)[number]

export const actorOf = (kind: ActorKind): Actor => {
  if (kind === 'anonymous' || kind === 'cron') return { kind }
  if (kind === 'key:read' || kind === 'key:write')
    return {
      kind: 'key',
      id: 'owner',
      keyId: 'k',
      scope: kind === 'key:read' ? 'read' : 'write',
      projects: null,
    }
  if (kind === 'job') return { kind, id: 'owner' }
  return { kind: 'user', id: kind, email: `${kind}@contoh.id`, name: kind, admin: kind === 'admin' }
}

/** A database of this file's own with the example project in it; `queries` counts statements. */
export function useDatabase() {
  const counted: string[] = []
  const test = { database: undefined as unknown as Database, url: '', queries: counted, as }
  let drop: () => Promise<void>
  beforeAll(async () => {
    const created = await createTestDatabase()
    test.database = connect(created.url, { max: 4, onQuery: (query) => counted.push(query) })
    setDatabase(test.database)
    test.url = created.url
    drop = created.drop
    await makeContoh(test.database)
    counted.length = 0
  })
  afterAll(async () => {
    await test.database.close()
    await drop()
  })
  return test

  /** Performs as somebody, on the real gate; gives the answer as a value. */
  async function as<I, O>(
    kind: ActorKind,
    operation: Operation<I, O>,
    input: unknown,
    base: number | null = null,
  ): Promise<O> {
    const { data } = await perform(
      operation,
      input,
      { actor: actorOf(kind), locale: 'id', requestId: 'uji-12345', base },
      test.database,
    )
    return plain(data)
  }
}

/** Ids as the examples name them, short. */
const shorten = (rows: ProjectRows): ProjectRows =>
  JSON.parse(JSON.stringify(rows).replace(/"([kcv])0{5}(\d)"/g, '"$1$2"'))

export async function makeContoh(database: Database): Promise<void> {
  await database.db
    .insert(user)
    .values(ORANG.map((id: Orang) => ({ id, name: id, email: `${id}@contoh.id` })))
  const document = EstimateDocument.parse(contohDokumen)
  await database.transaction('write', async (tx) => {
    const birth = { ownerId: 'owner', jenis: 'uji', requestId: 'uji', id: CONTOH }
    const project = await birthProject(tx, birth, { ...document.project, ...document.pricing })
    const rows = shorten(toRows(document, resolveRumus(document)))
    for (const [name, table] of Object.entries(ESTIMATE_TABLES)) {
      await insertRows(tx, project, table, rows[name as keyof ProjectRows])
    }
    await insertRows(tx, project, anggota, [
      { id: 'g1', email: 'editor@contoh.id', userId: 'editor', peran: 'editor' },
      { id: 'g2', email: 'viewer@contoh.id', userId: 'viewer', peran: 'viewer' },
    ])
  })
}

/** The starter edition, of which the examples take an analysis; only the codes that begin so. */
export async function makeKatalog(database: Database, awalan = ''): Promise<void> {
  const { edisi, analisa: semua } = readKatalogAwal()
  const analisa = semua.filter(({ kode }) => kode.startsWith(awalan))
  await database.transaction('write', (tx) => importEdisi(tx, { ...edisi, ownerId: null }, analisa))
}

/** What examples of operations speak of besides: a second revision, and an analysis edited after it was taken. */
export async function makeRiwayat({ as }: Pick<ReturnType<typeof useDatabase>, 'as'>): Promise<void> {
  await as('owner', applyPerubahan, applyPerubahan.example)
  const [katalogEdisi, katalogKode] = ['awal-2026', 'K.7.1.1']
  const diubah = { id: 'a2', kode: katalogKode, uraian: 'Diubah', satuan: 'm3', katalogEdisi, katalogKode }
  await as('owner', applyPerubahan, {
    projectId: CONTOH,
    analisa: { baru: [{ ...diubah, sumber: 'modifikasi' }] },
  })
}
