import { and, desc, eq, ilike, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { anggota, type ProjectRow, project } from '@/db/schema/project'
import { ListProjectsInput, ProjectList } from '@/lib/contracts/project'
import { createRekapEngine } from '@/lib/domain/rekap/rekap-engine'
import { type Actor, type Peran, userIdOf } from '@/lib/gate/access'
import { noteLookup } from '@/lib/gate/note-lookup'
import { query } from '@/lib/gate/operation'
import { loadRekapInputs } from '../rekap/load-rekap-input'
import { isTheirs, membership } from './theirs'

export const listProjects = query(
  {
    name: 'project.list',
    summary: 'Proyek milik sendiri dan yang dibagikan, terakhir diubah dulu',
    access: 'user',
    input: ListProjectsInput,
    output: ProjectList,
    example: { limit: 20 },
  },
  async ({ tx, actor, input }) => {
    const rows = await loadPage(tx, actor, input)
    const page = rows.slice(0, input.limit)
    const last = page.at(-1)
    const summaries = await summarize(
      tx,
      page.map((row) => row.project),
    )
    return {
      items: page.map(({ project: p, peran }) => ({
        id: p.id,
        nama: p.nama,
        lokasi: p.lokasi,
        tahun: p.tahun,
        sumberDana: p.sumberDana,
        pemilik: p.pemilik,
        anggaran: p.anggaran,
        tanggalMulai: p.tanggalMulai,
        tanggalSelesai: p.tanggalSelesai,
        peran,
        revision: p.revision,
        arsip: p.archivedAt !== null,
        diubah: p.updatedAt.toISOString(),
        ...(summaries.get(p.id) ?? { dibulatkan: '0', pekerjaan: 0 }),
      })),
      cursor:
        rows.length > input.limit && last
          ? `${last.project.updatedAt.toISOString()}_${last.project.id}`
          : null,
    }
  },
)

type Input = ReturnType<typeof ListProjectsInput.parse>

/** One row more than asked for, to know whether there is a next page. */
async function loadPage(
  tx: Tx,
  actor: Actor,
  input: Input,
): Promise<{ project: ProjectRow; peran: Peran }[]> {
  const userId = userIdOf(actor) ?? ''
  const reach = actor.kind === 'key' ? actor.projects : null
  const [at, id] = input.cursor?.split('_') ?? []
  const terhapus = input.arsip === 'terhapus'
  const archived = {
    tidak: isNull(project.archivedAt),
    ya: isNotNull(project.archivedAt),
    semua: undefined,
    terhapus: eq(project.ownerId, userId),
  }
  const rows = await tx
    .select({ project, peran: anggota.peran })
    .from(project)
    .leftJoin(anggota, membership(userId))
    .where(
      and(
        terhapus ? isNotNull(project.deletedAt) : isNull(project.deletedAt),
        isTheirs(userId),
        reach ? inArray(project.id, reach) : undefined,
        archived[input.arsip],
        input.q ? matches(input.q) : undefined,
        // The order has microseconds, a cursor milliseconds: rows of the same millisecond are told apart by id.
        at && id
          ? or(
              lt(sql`date_trunc('milliseconds', ${project.updatedAt})`, sql`${at}::timestamptz`),
              and(
                eq(sql`date_trunc('milliseconds', ${project.updatedAt})`, sql`${at}::timestamptz`),
                lt(sql`${project.id}::text`, id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(sql`date_trunc('milliseconds', ${project.updatedAt})`), desc(sql`${project.id}::text`))
    .limit(input.limit + 1)
  return rows.map((row) => ({
    project: row.project,
    peran: row.project.ownerId === userId ? 'owner' : (row.peran as Peran),
  }))
}

/** Every word in the name, the place or the owner. */
const matches = (q: string): SQL | undefined =>
  and(
    ...q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) =>
        ilike(
          sql`concat_ws(' ', ${project.nama}, ${project.lokasi}, ${project.pemilik})`,
          `%${word.replace(/[\\%_]/g, '\\$&')}%`,
        ),
      ),
  )

interface Summary {
  dibulatkan: string
  pekerjaan: number
}

const BATAS = 5000
const known = new Map<string, Summary>()

/** Totals by project; those of a revision seen before are not computed again (a revision never changes). */
async function summarize(tx: Tx, projects: readonly ProjectRow[]): Promise<Map<string, Summary>> {
  const keyOf = ({ id, revision }: ProjectRow) => `${id}:${revision}`
  if (known.size >= BATAS) known.clear()
  const missing = projects.filter((row) => !known.has(keyOf(row)))
  for (const row of projects) noteLookup('ringkasan', known.has(keyOf(row)))
  const inputs = missing.length > 0 ? await loadRekapInputs(tx, missing) : new Map()
  for (const row of missing) {
    const input = inputs.get(row.id)
    const { dibulatkan } = createRekapEngine(input).ringkasan()
    known.set(keyOf(row), { dibulatkan, pekerjaan: input.pekerjaan.length })
  }
  return new Map(
    projects.flatMap((row) => {
      const summary = known.get(keyOf(row))
      return summary ? [[row.id, summary] as const] : []
    }),
  )
}
