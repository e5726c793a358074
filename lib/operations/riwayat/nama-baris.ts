import { sql } from 'drizzle-orm'

/**
 * What a person calls the changed row `r`, of which `isi` is what stands or stood in it; komponen and weeks go by the name
 * of what they speak of.
 */
export const selectNama = sql`coalesce(
  isi->>'uraian', isi->>'nama', isi->>'email',
  (select coalesce(h.uraian, a.uraian) from (select 1) satu
    left join harga_item h on h.project_id = r.project_id and h.id = coalesce(isi->>'harga_item_id', r.row_id)
    left join analisa a on a.project_id = r.project_id and a.id = isi->>'sub_analisa_id'),
  (select p.uraian from pekerjaan p where p.project_id = r.project_id and p.id = isi->>'pekerjaan_id'))`

/** The rows people speak of before those that come with them. */
export const urutTabel = sql`array_position(array['pekerjaan', 'klasifikasi', 'analisa', 'harga_item'], r.tabel) nulls last, r.tabel`
