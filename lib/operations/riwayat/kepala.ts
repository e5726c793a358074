import { sql } from 'drizzle-orm'

export interface KepalaRow extends Record<string, unknown> {
  revision: string
  pada: string
  jenis: string
  user_id: string | null
  nama: string | null
  mengurungkan: string | null
}

/** Who, when and what of a change set `cs` with its person `u`; counts and times as text, whatever the driver does. */
export const selectKepala = sql`cs.revision::text as revision, cs.jenis, cs.user_id, u.name as nama,
  to_char(cs.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as pada, cs.keterangan->>'urungkan' as mengurungkan`

const whole = (text: string): number => Number.parseInt(text, 10)

export const kepalaOf = (row: KepalaRow) => ({
  revision: whole(row.revision),
  pada: row.pada,
  oleh: row.user_id !== null && row.nama !== null ? { id: row.user_id, nama: row.nama } : null,
  jenis: row.jenis,
  mengurungkan: row.mengurungkan === null ? null : whole(row.mengurungkan),
})
