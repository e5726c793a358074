import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { katalogEdisi } from '@/db/schema/katalog'
import type { AnalisaKatalog } from '@/lib/documents/ahsp/types'
import { cariOf } from '@/lib/domain/katalog/fold-cari'

/** An edition with all its analyses, set-based: three statements whatever its size. */
export async function importEdisi(
  tx: Tx,
  edisi: typeof katalogEdisi.$inferInsert,
  analisa: readonly AnalisaKatalog[],
): Promise<void> {
  await tx.insert(katalogEdisi).values(edisi)
  const heads = analisa.map(({ komponen: _, ...row }, urutan) => ({
    ...row,
    urutan,
    cari: cariOf(row.kode, row.uraian),
  }))
  await tx.execute(sql`insert into katalog_analisa (edisi, kode, uraian, satuan, grup, rujukan, urutan, cari)
    select ${edisi.kode}, kode, uraian, satuan, grup, rujukan, urutan, cari
    from json_populate_recordset(null::katalog_analisa, ${JSON.stringify(heads)}::json)`)
  const rows = analisa.flatMap(({ kode, komponen }) =>
    komponen.map((row, nomor) => ({
      analisa_kode: kode,
      nomor,
      kategori: row.kategori,
      kode_item: row.kodeItem,
      uraian: row.uraian,
      satuan: row.satuan,
      koefisien: row.koefisien,
      sub_kode: row.subKode,
    })),
  )
  await tx.execute(sql`insert into katalog_komponen (edisi, analisa_kode, nomor, kategori, kode_item, uraian, satuan, koefisien, sub_kode)
    select ${edisi.kode}, analisa_kode, nomor, kategori, kode_item, uraian, satuan, koefisien, sub_kode
    from json_populate_recordset(null::katalog_komponen, ${JSON.stringify(rows)}::json)`)
}
