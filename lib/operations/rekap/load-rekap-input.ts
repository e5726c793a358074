import { asc, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { analisa, komponen } from '@/db/schema/analisa'
import { hargaItem } from '@/db/schema/harga-item'
import { klasifikasi, pekerjaan } from '@/db/schema/pekerjaan'
import type { ProjectRow } from '@/db/schema/project'
import { inProjects } from '@/db/scope'
import type { Kategori, KomponenRow, PekerjaanRow, RekapInput } from '@/lib/domain/rekap/types'
import { pricingOf } from '../project/view-project'

/** Ids and figures hold no control characters (lib/contracts/umum.ts), so these separate them safely. */
const KOLOM = '\u001f'
const BARIS = '\u001e'

export async function loadRekapInput(tx: Tx, project: ProjectRow): Promise<RekapInput> {
  const input = (await loadRekapInputs(tx, [project])).get(project.id)
  if (!input) throw new Error('rekap input without its project')
  return input
}

/**
 * What the rekaps of some projects compute from, in three statements whatever the size and number. The komponen,
 * by far the most rows, come as one text: as rows they would take the driver twice as long as the arithmetic.
 */
export async function loadRekapInputs(
  tx: Tx,
  projects: readonly ProjectRow[],
): Promise<Map<string, RekapInput>> {
  const [rows, lines, small] = await Promise.all([
    loadKomponen(tx, projects),
    loadPekerjaan(tx, projects),
    loadSmall(tx, projects),
  ])
  return new Map(
    projects.map((project) => [
      project.id,
      {
        pricing: pricingOf(project),
        komponen: rows.get(project.id) ?? [],
        pekerjaan: lines.get(project.id) ?? [],
        ...readSmall(small.get(project.id)),
      },
    ]),
  )
}

async function loadKomponen(tx: Tx, projects: readonly ProjectRow[]): Promise<Map<string, KomponenRow[]>> {
  const rows = await tx.execute<{ id: string; teks: string }>(sql`select project_id as id, string_agg(
      concat_ws(${KOLOM}, id, analisa_id, kategori, coalesce(harga_item_id, ''), coalesce(sub_analisa_id, ''), koefisien::text),
      ${BARIS}) as teks from ${komponen} where ${inProjects(komponen, projects)} group by project_id`)
  return new Map(rows.map(({ id, teks }) => [id, teks.split(BARIS).map(readKomponen)]))
}

function readKomponen(baris: string): KomponenRow {
  const [id = '', analisaId = '', kategori, hargaItemId, subAnalisaId, koefisien = '0'] = baris.split(KOLOM)
  return {
    id,
    analisaId,
    kategori: kategori as Kategori,
    hargaItemId: hargaItemId || null,
    subAnalisaId: subAnalisaId || null,
    koefisien,
  }
}

async function loadPekerjaan(tx: Tx, projects: readonly ProjectRow[]): Promise<Map<string, PekerjaanRow[]>> {
  const rows = await tx
    .select({
      projectId: pekerjaan.projectId,
      id: pekerjaan.id,
      klasifikasiId: pekerjaan.klasifikasiId,
      kode: pekerjaan.kode,
      uraian: pekerjaan.uraian,
      satuan: pekerjaan.satuan,
      analisaId: pekerjaan.analisaId,
      hargaLangsung: pekerjaan.hargaLangsung,
      volume: pekerjaan.volume,
      markupPercent: pekerjaan.markupPercent,
    })
    .from(pekerjaan)
    .where(inProjects(pekerjaan, projects))
    .orderBy(asc(pekerjaan.urutan), asc(pekerjaan.id))
  const groups = new Map<string, PekerjaanRow[]>(projects.map(({ id }) => [id, []]))
  for (const row of rows) groups.get(row.projectId)?.push(row)
  return groups
}

interface Small {
  id: string
  harga: string | null
  analisa: string | null
  klasifikasi: string | null
}

async function loadSmall(tx: Tx, projects: readonly ProjectRow[]): Promise<Map<string, Small>> {
  const ids = projects.map(({ id }) => id)
  const rows = await tx.execute<Small & Record<string, unknown>>(sql`select p.id,
      (select json_agg(json_build_array(id, kategori, kode, uraian, satuan, harga_satuan::text) order by urutan, id)
        from ${hargaItem} where project_id = p.id)::text as harga,
      (select json_agg(json_build_array(id, kode, uraian, satuan) order by urutan, id)
        from ${analisa} where project_id = p.id)::text as analisa,
      (select json_agg(json_build_array(id, parent_id, nama) order by urutan, id)
        from ${klasifikasi} where project_id = p.id)::text as klasifikasi
    from unnest(${sql.param(ids)}::uuid[]) as p (id)`)
  return new Map(rows.map((row) => [row.id, row]))
}

type Kolom = (string | null)[]

const parse = (json: string | null | undefined): Kolom[] => (json ? JSON.parse(json) : [])
const teks = (kolom: string | null | undefined): string => kolom ?? ''

function readSmall(small: Small | undefined): Pick<RekapInput, 'hargaItem' | 'analisa' | 'klasifikasi'> {
  return {
    hargaItem: parse(small?.harga).map(([id, kategori, kode, uraian, satuan, hargaSatuan]) => ({
      id: teks(id),
      kategori: kategori as Kategori,
      kode: teks(kode),
      uraian: teks(uraian),
      satuan: teks(satuan),
      hargaSatuan: hargaSatuan ?? null,
    })),
    analisa: parse(small?.analisa).map(([id, kode, uraian, satuan]) => ({
      id: teks(id),
      kode: teks(kode),
      uraian: teks(uraian),
      satuan: teks(satuan),
    })),
    klasifikasi: parse(small?.klasifikasi).map(([id, parentId, nama]) => ({
      id: teks(id),
      parentId: parentId ?? null,
      nama: teks(nama),
    })),
  }
}
