import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { ProjectRow } from '@/db/schema/project'
import type { RekapInput } from '@/lib/domain/rekap/types'
import { pricingOf } from '../project/view-project'
import { type Kolom, readKomponen, readPekerjaan, readSmall } from './read-kolom'

export async function loadRekapInput(tx: Tx, project: ProjectRow): Promise<RekapInput> {
  const input = (await loadRekapInputs(tx, [project])).get(project.id)
  if (!input) throw new Error('rekap input without its project')
  return input
}

/**
 * What the rekaps of some projects compute from, in three statements whatever the size and number. A column comes as
 * one text of all its rows: row by row it would take the driver longer than the arithmetic. The komponen, by far the
 * most, come last, so that the rest is read here while the database gathers them.
 */
export async function loadRekapInputs(
  tx: Tx,
  projects: readonly ProjectRow[],
): Promise<Map<string, RekapInput>> {
  const ids = projects.map(({ id }) => id)
  const [small, pekerjaan, komponen] = await Promise.all([
    byProject(selectSmall(tx, ids), readSmall),
    byProject(selectPekerjaan(tx, ids), readPekerjaan),
    byProject(selectKomponen(tx, ids), readKomponen),
  ])
  return new Map(
    projects.map((project) => [
      project.id,
      {
        pricing: pricingOf(project),
        ...found(small, project),
        pekerjaan: found(pekerjaan, project),
        komponen: found(komponen, project),
      },
    ]),
  )
}

async function byProject<T>(rows: PromiseLike<readonly Kolom[]>, read: (kolom: Kolom) => T) {
  return new Map((await rows).map((kolom) => [kolom.project_id ?? '', read(kolom)]))
}

function found<T>(map: ReadonlyMap<string, T>, { id }: { id: string }): T {
  const isi = map.get(id)
  if (isi === undefined) throw new Error(`rekap input without project ${id}`)
  return isi
}

/** All values of a column of ids or figures as one text, '' for null; and of a column of free text as a JSON array. */
const gabung = (kolom: string) => sql.raw(`string_agg(coalesce(${kolom}::text, ''), chr(30)) as ${kolom}`)
const teks = (kolom: string) => sql.raw(`json_agg(${kolom})::text as ${kolom}`)
const each = (ids: string[]) => sql`unnest(${sql.param(ids)}::uuid[]) as p (project_id)`

const selectKomponen = (tx: Tx, ids: string[]) =>
  tx.execute<Kolom>(sql`select * from ${each(ids)}, lateral (
    select ${gabung('id')}, ${gabung('analisa_id')}, ${gabung('kategori')}, ${gabung('harga_item_id')},
      ${gabung('sub_analisa_id')}, ${gabung('koefisien')}
    from komponen k where k.project_id = p.project_id) isi`)

const selectPekerjaan = (tx: Tx, ids: string[]) =>
  tx.execute<Kolom>(sql`select * from ${each(ids)}, lateral (
    select ${gabung('id')}, ${gabung('klasifikasi_id')}, ${teks('kode')}, ${teks('uraian')}, ${teks('satuan')},
      ${gabung('analisa_id')}, ${gabung('harga_langsung')}, ${gabung('volume')}, ${gabung('markup_percent')}
    from (select id, klasifikasi_id, kode, uraian, satuan, analisa_id, harga_langsung, volume, markup_percent
      from pekerjaan j where j.project_id = p.project_id order by urutan, id) urut) isi`)

const selectSmall = (tx: Tx, ids: string[]) =>
  tx.execute<Kolom>(sql`select p.project_id, h.*, a.*, k.* from ${each(ids)},
    lateral (select ${gabung('h_id')}, ${gabung('h_kategori')}, ${teks('h_kode')}, ${teks('h_uraian')}, ${teks('h_satuan')},
        ${gabung('h_harga')}
      from (select id as h_id, kategori as h_kategori, kode as h_kode, uraian as h_uraian, satuan as h_satuan, harga_satuan as h_harga
        from harga_item i where i.project_id = p.project_id order by urutan, id) urut) h,
    lateral (select ${gabung('a_id')}, ${teks('a_kode')}, ${teks('a_uraian')}, ${teks('a_satuan')}
      from (select id as a_id, kode as a_kode, uraian as a_uraian, satuan as a_satuan
        from analisa i where i.project_id = p.project_id order by urutan, id) urut) a,
    lateral (select ${gabung('k_id')}, ${gabung('k_parent')}, ${teks('k_nama')}
      from (select id as k_id, parent_id as k_parent, nama as k_nama
        from klasifikasi i where i.project_id = p.project_id order by urutan, id) urut) k`)
