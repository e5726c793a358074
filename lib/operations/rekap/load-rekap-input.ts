import { asc, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { analisa, komponen } from '@/db/schema/analisa'
import { hargaItem } from '@/db/schema/harga-item'
import { klasifikasi, pekerjaan } from '@/db/schema/pekerjaan'
import type { ProjectRow } from '@/db/schema/project'
import { inProject } from '@/db/scope'
import type {
  AnalisaRow,
  HargaItemRow,
  Kategori,
  KlasifikasiRow,
  KomponenRow,
  RekapInput,
} from '@/lib/domain/rekap/types'
import { pricingOf } from '../project/view-project'

/** Ids and figures hold no control characters (lib/contracts/umum.ts), so these separate them safely. */
const KOLOM = '\u001f'
const BARIS = '\u001e'

/**
 * What the rekap computes from, in three statements whatever the size. The komponen, by far the most rows, come as
 * one text: as rows they would take the driver twice as long as the arithmetic.
 */
export async function loadRekapInput(tx: Tx, project: ProjectRow): Promise<RekapInput> {
  const [rows, lines, [small]] = await Promise.all([
    loadKomponen(tx, project),
    tx
      .select({
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
      .where(inProject(pekerjaan, project))
      .orderBy(asc(pekerjaan.urutan), asc(pekerjaan.id)),
    tx.execute<{ harga: string; analisa: string; klasifikasi: string }>(sql`select
      (select json_agg(json_build_array(id, kategori, kode, uraian, satuan, harga_satuan::text) order by urutan, id)
        from ${hargaItem} where ${inProject(hargaItem, project)})::text as harga,
      (select json_agg(json_build_array(id, kode, uraian, satuan) order by urutan, id)
        from ${analisa} where ${inProject(analisa, project)})::text as analisa,
      (select json_agg(json_build_array(id, parent_id, nama) order by urutan, id)
        from ${klasifikasi} where ${inProject(klasifikasi, project)})::text as klasifikasi`),
  ])
  return {
    pricing: pricingOf(project),
    hargaItem: parse(small?.harga, readHarga),
    analisa: parse(small?.analisa, readAnalisa),
    klasifikasi: parse(small?.klasifikasi, readKlasifikasi),
    komponen: rows,
    pekerjaan: lines,
  }
}

async function loadKomponen(tx: Tx, project: ProjectRow): Promise<KomponenRow[]> {
  const [row] = await tx.execute<{ teks: string | null }>(sql`select string_agg(
      concat_ws(${KOLOM}, id, analisa_id, kategori, coalesce(harga_item_id, ''), coalesce(sub_analisa_id, ''), koefisien::text),
      ${BARIS}) as teks from ${komponen} where ${inProject(komponen, project)}`)
  if (!row?.teks) return []
  return row.teks.split(BARIS).map((baris) => {
    const [id = '', analisaId = '', kategori, hargaItemId, subAnalisaId, koefisien = '0'] = baris.split(KOLOM)
    return {
      id,
      analisaId,
      kategori: kategori as Kategori,
      hargaItemId: hargaItemId || null,
      subAnalisaId: subAnalisaId || null,
      koefisien,
    }
  })
}

type Kolom = (string | null)[]

const parse = <T>(json: string | null | undefined, read: (row: Kolom) => T): T[] =>
  ((json ? JSON.parse(json) : []) as Kolom[]).map(read)

const teks = (kolom: string | null | undefined): string => kolom ?? ''

const readHarga = ([id, kategori, kode, uraian, satuan, hargaSatuan]: Kolom): HargaItemRow => ({
  id: teks(id),
  kategori: kategori as Kategori,
  kode: teks(kode),
  uraian: teks(uraian),
  satuan: teks(satuan),
  hargaSatuan: hargaSatuan ?? null,
})

const readAnalisa = ([id, kode, uraian, satuan]: Kolom): AnalisaRow => ({
  id: teks(id),
  kode: teks(kode),
  uraian: teks(uraian),
  satuan: teks(satuan),
})

const readKlasifikasi = ([id, parentId, nama]: Kolom): KlasifikasiRow => ({
  id: teks(id),
  parentId: parentId ?? null,
  nama: teks(nama),
})
