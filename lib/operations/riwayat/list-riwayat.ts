import { type SQL, sql } from 'drizzle-orm'
import { ListRiwayatInput, type RiwayatItem, RiwayatList } from '@/lib/contracts/riwayat'
import { query } from '@/lib/gate/operation'
import { type KepalaRow, kepalaOf, selectKepala } from './kepala'
import { selectNama, urutTabel } from './nama-baris'

type Row = KepalaRow & { baris: RiwayatItem['baris'] | null; nama_baris: string[] | null }
type Input = ReturnType<typeof ListRiwayatInput.parse>

export const listRiwayat = query(
  {
    name: 'riwayat.list',
    summary: 'Riwayat perubahan proyek, yang terakhir dulu',
    access: 'project:read',
    input: ListRiwayatInput,
    output: RiwayatList,
    example: { projectId: '00000000-0000-4000-8000-000000000001', limit: 20 },
  },
  async ({ tx, project, input }) => {
    const rows = await tx.execute<Row>(sql`select ${selectKepala}, (
        select json_agg(x) from (
          select tabel, count(*) filter (where before is null)::int as dibuat,
            count(*) filter (where before is not null and after is not null)::int as diubah,
            count(*) filter (where after is null)::int as dihapus
          from change_row r where r.project_id = cs.project_id and r.revision = cs.revision group by tabel order by tabel) x) as baris, (
        select json_agg(nama) from (
          select ${selectNama} as nama from (
            select r.project_id, r.row_id, coalesce(r.after, r.before) as isi from change_row r
            where r.project_id = cs.project_id and r.revision = cs.revision order by ${urutTabel}, r.row_id limit 2) r) x
        where nama <> '') as nama_baris
      from change_set cs left join "user" u on u.id = cs.user_id
      where cs.project_id = ${project.id} ${filters(input)}
      order by cs.revision desc limit ${input.limit + 1}`)
    const page = rows
      .slice(0, input.limit)
      .map((row) => ({ ...kepalaOf(row), baris: row.baris ?? [], nama: [...new Set(row.nama_baris)] }))
    const more = rows.length > input.limit
    const [pilihan] = await tx.execute<{ orang: RiwayatList['orang'] | null; jenis: string[] }>(sql`
      select json_agg(distinct jsonb_build_object('id', u.id, 'nama', u.name)) filter (where u.id is not null) as orang,
        array_agg(distinct cs.jenis) as jenis
      from change_set cs left join "user" u on u.id = cs.user_id where cs.project_id = ${project.id}`)
    return {
      items: page,
      cursor: more ? String(page.at(-1)?.revision ?? '') : null,
      orang: pilihan?.orang ?? [],
      jenis: pilihan?.jenis ?? [],
    }
  },
)

const WIB = sql`'Asia/Jakarta'`

function filters({ oleh, jenis, baris, dari, sampai, cursor }: Input): SQL {
  const parts: SQL[] = []
  if (oleh !== undefined) parts.push(sql`cs.user_id = ${oleh}`)
  if (jenis !== undefined) parts.push(sql`cs.jenis = ${jenis}`)
  if (dari !== undefined) parts.push(sql`cs.at >= (${dari}::date)::timestamp at time zone ${WIB}`)
  if (sampai !== undefined) parts.push(sql`cs.at < (${sampai}::date + 1)::timestamp at time zone ${WIB}`)
  if (cursor !== undefined) parts.push(sql`cs.revision < ${cursor}::bigint`)
  if (baris !== undefined) {
    parts.push(sql`exists (select 1 from change_row r where r.project_id = cs.project_id and r.revision = cs.revision
      and (r.row_id = ${baris} or coalesce(r.after, r.before)->>'pekerjaan_id' = ${baris}))`)
  }
  return parts.length === 0 ? sql`` : sql`and ${sql.join(parts, sql` and `)}`
}
