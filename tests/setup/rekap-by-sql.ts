import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

export interface SqlRekap {
  id: string
  dasar: string
  hsp: string
  jumlah: string
}

/** The rekap of domain.md by PostgreSQL's numeric alone: another route to the same figures, for tests. */
export async function rekapBySql(database: Database, projectId: string) {
  const lines = await database.db.execute<SqlRekap & Record<string, unknown>>(sql`
    with recursive sendiri as (
      select k.analisa_id, sum(k.koefisien * coalesce(h.harga_satuan, 0)) as biaya
      from komponen k join harga_item h on h.project_id = k.project_id and h.id = k.harga_item_id
      where k.project_id = ${projectId} group by 1),
    urai as (
      select id as akar, id as simpul, 1::numeric as q from analisa where project_id = ${projectId}
      union all
      select u.akar, k.sub_analisa_id, u.q * k.koefisien from urai u
        join komponen k on k.project_id = ${projectId} and k.analisa_id = u.simpul and k.sub_analisa_id is not null),
    penuh as (select akar, sum(q * biaya) as biaya from urai join sendiri on analisa_id = simpul group by 1),
    dasar as (
      select p.id, p.volume, coalesce(a.biaya, case when p.analisa_id is null then p.harga_langsung end, 0) as dasar,
        coalesce(p.markup_percent, j.markup_percent) as markup, j.pembulatan_hsp::numeric as basis, j.arah_pembulatan_hsp as arah
      from pekerjaan p join project j on j.id = p.project_id left join penuh a on a.akar = p.analisa_id
      where p.project_id = ${projectId}),
    hsp as (
      select *, case when basis is null then dasar * (1 + markup * 0.01)
        when arah = 'bawah' then floor(dasar * (1 + markup * 0.01) / basis) * basis
        else round(dasar * (1 + markup * 0.01) / basis) * basis end as hsp from dasar)
    select id, dasar::text, hsp::text, (hsp * volume)::text as jumlah from hsp`)
  const [akhir] = await database.db.execute<Record<'total' | 'ppn' | 'grand' | 'bulat', string>>(sql`
    with isi as (select coalesce(sum(j::numeric), 0) as total from json_array_elements_text(${JSON.stringify(lines.map(({ jumlah }) => jumlah))}::json) j),
    pajak as (select total, round(total * p.ppn_percent * 0.01) as ppn, p.pembulatan as basis, p.arah_pembulatan as arah from isi, project p where p.id = ${projectId}),
    jumlah as (select *, round(total + ppn) as grand from pajak)
    select total::text, ppn::text, grand::text,
      ((case arah when 'atas' then ceil(grand / basis) when 'bawah' then floor(grand / basis) else round(grand / basis) end) * basis)::text as bulat
    from jumlah`)
  return { lines: new Map(lines.map((row) => [row.id, row])), ...akhir }
}
