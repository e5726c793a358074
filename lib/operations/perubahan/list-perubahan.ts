import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { ListPerubahanInput, PerubahanLain } from '@/lib/contracts/perubahan-lain'
import { JENIS_BARIS, type JenisBaris } from '@/lib/domain/jenis-baris'
import { type ProjectPicture, query } from '@/lib/gate/operation'
import { barisJson } from '../project/baris-json'
import { viewProject } from '../project/view-project'

/** More rows than this, and reading all of them anew is the shorter way. */
const BARIS_MAKS = 5000
const BARIS_PER_SET = 200
const SET_MAKS = 500

interface Kena {
  jenis: JenisBaris | 'project'
  id: string
  hapus: boolean
}

/** Rows changed and removed since a revision, and whose change it was: what a page asks after news of a revision. */
export const listPerubahan = query(
  {
    name: 'perubahan.list',
    summary: 'Baris yang berubah dan terhapus sejak satu revisi, dan oleh siapa',
    access: 'project:read',
    input: ListPerubahanInput,
    output: PerubahanLain,
    mayTrail: true,
    example: { projectId: '00000000-0000-4000-8000-000000000001', since: 1 },
  },
  async ({ tx, project, input: { since } }): Promise<PerubahanLain> => {
    const kosong = { revision: project.revision, dari: since, ulang: false, ubah: {}, hapus: {}, set: [] }
    if (since === project.revision) return kosong
    if (since < 1 || since > project.revision || project.revision - since > SET_MAKS)
      return { ...kosong, ulang: true }
    const kena = await touchedSince(tx, project.id, since)
    if (kena.length > BARIS_MAKS) return { ...kosong, ulang: true }
    return {
      ...kosong,
      ubah: await readRows(tx, project, kena),
      hapus: removedOf(kena),
      set: await setsSince(tx, project.id, since),
    }
  },
)

const JENIS_OF = new Map<string, Kena['jenis']>([
  ...JENIS_BARIS.map((jenis) => [getTableName(ESTIMATE_TABLES[jenis]), jenis] as const),
  ['project', 'project'],
])

/** Every row once, with whether its last change removed it. */
async function touchedSince(tx: Tx, projectId: string, since: number): Promise<Kena[]> {
  const rows = await tx.execute<{ tabel: string; id: string; hapus: boolean }>(sql`
    select distinct on (tabel, row_id) tabel, row_id as id, after is null as hapus from change_row
    where project_id = ${projectId} and revision > ${since}
    order by tabel, row_id, revision desc limit ${BARIS_MAKS + 1}`)
  return rows.flatMap(({ tabel, ...row }) => {
    const jenis = JENIS_OF.get(tabel)
    return jenis ? [{ ...row, jenis }] : []
  })
}

async function readRows(tx: Tx, project: ProjectPicture, kena: readonly Kena[]) {
  const ubah: Record<string, unknown> = {}
  const idsOf = (jenis: JenisBaris) =>
    kena.filter((row) => row.jenis === jenis && !row.hapus).map(({ id }) => id)
  const parts: SQL[] = JENIS_BARIS.flatMap((jenis) => {
    // A line comes with all its measurement rows: they are its volume, and not read apart from it.
    if (jenis === 'pengukuran') return ukuranOf(project.id, idsOf('pekerjaan'))
    const ids = idsOf(jenis)
    return ids.length > 0
      ? [
          barisJson(
            jenis,
            project.id,
            sql`and id in (select json_array_elements_text(${JSON.stringify(ids)}))`,
          ),
        ]
      : []
  })
  if (parts.length > 0) {
    const [row] = await tx.execute<Record<string, string | null>>(sql`select ${sql.join(parts, sql`, `)}`)
    for (const [jenis, json] of Object.entries(row ?? {})) if (json !== null) ubah[jenis] = JSON.parse(json)
  }
  if (kena.some(({ jenis }) => jenis === 'project')) ubah.project = viewProject(project, project.peran)
  return ubah as PerubahanLain['ubah']
}

const ukuranOf = (projectId: string, lines: readonly string[]): SQL[] =>
  lines.length > 0
    ? [
        barisJson(
          'pengukuran',
          projectId,
          sql`and pekerjaan_id in (select json_array_elements_text(${JSON.stringify(lines)}))`,
        ),
      ]
    : []

function removedOf(kena: readonly Kena[]): PerubahanLain['hapus'] {
  const hapus: Partial<Record<JenisBaris, string[]>> = {}
  for (const { jenis, id, hapus: gone } of kena) {
    if (gone && jenis !== 'project') hapus[jenis] = [...(hapus[jenis] ?? []), id]
  }
  return hapus
}

async function setsSince(tx: Tx, projectId: string, since: number): Promise<PerubahanLain['set']> {
  const rows = await tx.execute<{
    revision: number
    jenis: string
    userId: string | null
    nama: string | null
    at: string
    permintaan: string | null
    baris: { tabel: string; id: string }[] | null
  }>(sql`
    select s.revision, s.jenis, s.user_id as "userId", u.name as nama, s.request_id as permintaan,
      to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, isi.baris
    from change_set s left join "user" u on u.id = s.user_id, lateral (
      select json_agg(json_build_object('tabel', r.tabel, 'id', r.row_id)) as baris from (
        select tabel, row_id from change_row c where c.project_id = s.project_id and c.revision = s.revision
        limit ${BARIS_PER_SET}) r) isi
    where s.project_id = ${projectId} and s.revision > ${since} order by s.revision`)
  return rows.map(({ userId, nama, baris, ...row }) => ({
    ...row,
    oleh: userId === null ? null : { id: userId, nama: nama ?? '' },
    baris: (baris ?? []).map(({ tabel, id }) => ({ tabel: JENIS_OF.get(tabel) ?? tabel, id })),
  }))
}
