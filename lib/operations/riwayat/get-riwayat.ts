import { type SQL, sql } from 'drizzle-orm'
import { type BarisBerubah, RiwayatInput, RiwayatView } from '@/lib/contracts/riwayat'
import { notFound } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'
import { type KepalaRow, kepalaOf, selectKepala } from './kepala'
import { selectNama } from './nama-baris'
import { listPenghalang } from './penghalang'

const PALING_BANYAK = 200

export const getRiwayat = query(
  {
    name: 'riwayat.get',
    summary: 'Satu perubahan: baris sebelum dan sesudahnya, dan apa yang menghalangi pengurungannya',
    access: 'project:read',
    input: RiwayatInput,
    output: RiwayatView,
    example: { projectId: '00000000-0000-4000-8000-000000000001', revision: 1 },
  },
  async ({ tx, project, input: { revision } }) => {
    const [kepala] = await tx.execute<KepalaRow & { awal: boolean }>(sql`
      select ${selectKepala}, cs.revision = (select min(revision) from change_set where project_id = ${project.id}) as awal
      from change_set cs left join "user" u on u.id = cs.user_id
      where cs.project_id = ${project.id} and cs.revision = ${revision}`)
    if (!kepala) throw notFound()
    const rows = await tx.execute<Row>(selectRows(project.id, revision))
    const penghalang = await listPenghalang(tx, project.id, revision)
    const anggota = rows.some(({ tabel }) => tabel === 'anggota')
    return {
      ...kepalaOf(kepala),
      baris: rows.map(toBaris),
      banyak: rows[0]?.banyak ?? 0,
      bisaDiurungkan: !kepala.awal && !anggota && rows.length > 0 && penghalang.length === 0,
      penghalang,
    }
  },
)

type Isi = Record<string, string | boolean | null>
type Row = {
  tabel: string
  row_id: string
  nama: string | null
  before: Isi | null
  after: Isi | null
  banyak: number
} & Record<string, unknown>

/** jsonb with its numbers as text: read as JSON numbers they would lose digits. */
export const withText = (kolom: SQL): SQL => sql`(select jsonb_object_agg(key,
  case jsonb_typeof(value) when 'number' then to_jsonb(value #>> '{}') else value end) from jsonb_each(${kolom}))`

/** Rows of a change set with a name each. */
const selectRows = (projectId: string, revision: number): SQL => sql`
  select r.tabel, r.row_id, ${withText(sql`r.before`)} as before, ${withText(sql`r.after`)} as after,
    count(*) over ()::int as banyak, ${selectNama} as nama
  from change_row r, lateral (select coalesce(r.after, r.before) as isi) x
  where r.project_id = ${projectId} and r.revision = ${revision}
  order by r.tabel, r.row_id limit ${PALING_BANYAK}`

const BUKAN_ISI = new Set(['id', 'project_id', 'revision'])

function toBaris({ tabel, row_id: id, nama, before, after }: Row): BarisBerubah {
  const kolom = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (nama) => !BUKAN_ISI.has(nama) && (before?.[nama] ?? null) !== (after?.[nama] ?? null),
  )
  return {
    tabel,
    id,
    nama: nama ?? '',
    jenis: before === null ? 'dibuat' : after === null ? 'dihapus' : 'diubah',
    kolom: kolom.map((k) => ({ kolom: k, sebelum: before?.[k] ?? null, sesudah: after?.[k] ?? null })),
  }
}
