import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { birthProject } from '@/lib/operations/project/birth-project'

export const SIZES = { S: 200, M: 2000, L: 10_000 } as const
const KOMPONEN = 8

/**
 * A project of `n` pekerjaan with an analisa of 8 komponen each; every tenth uses a bundle, nested to three levels;
 * 30 lines a heading, headings three levels deep. Written by the database itself.
 */
export async function makeProject(
  database: Database,
  ownerId: string,
  nama: string,
  n: number,
): Promise<string> {
  return database.transaction('write', async (tx) => {
    const { id } = await birthProject(tx, { ownerId, jenis: 'bench', requestId: 'bench' }, { nama })
    const items = Math.max(50, Math.round(n / 10))
    await tx.execute(sql`insert into harga_item (project_id, id, kategori, kode, uraian, satuan, harga_satuan, urutan, revision)
      select ${id}::uuid, 'h' || i, (array['TK','BHN','ALT','LAIN'])[1 + i % 4], 'K-' || i, 'Sumber daya nomor ' || i, 'bh',
        case when i % 97 = 0 then null else (1000 + (i * 7919) % 250000)::numeric(18,2) end, lpad(i::text, 6, '0'), 1
      from generate_series(1, ${items}::int) i`)
    await tx.execute(sql`insert into analisa (project_id, id, kode, uraian, satuan, sumber, urutan, revision)
      select ${id}::uuid, 'a' || i, 'A.' || i, 'Analisa pekerjaan nomor ' || i, 'm2', 'kustom', lpad(i::text, 6, '0'), 1
      from generate_series(1, ${n}::int) i`)
    // Lines 10, 20, 30 … use the analysis before them; chains of three: 30 > 20 > 10.
    await tx.execute(sql`insert into komponen (project_id, id, analisa_id, kategori, harga_item_id, sub_analisa_id, koefisien, urutan, revision)
      select ${id}::uuid, 'c' || i || '-' || k, 'a' || i,
        case when bundel then 'LAIN' else (array['TK','BHN','ALT','LAIN'])[1 + item % 4] end,
        case when bundel then null else 'h' || item end,
        case when bundel then 'a' || (case when i % 30 = 10 then i - 1 else i - 10 end) end,
        (((i * 31 + k * 17) % 5000) + 1) * 0.000137, lpad(k::text, 3, '0'), 1
      from generate_series(1, ${n}::int) i, generate_series(1, ${KOMPONEN}) k,
        lateral (select i % 10 = 0 and k = 8 as bundel, 1 + (i * 13 + k * 7) % ${items}::int as item) x`)
    await tx.execute(sql`insert into klasifikasi (project_id, id, parent_id, nama, urutan, revision)
      select ${id}::uuid, 'k' || i, case when i % 9 = 0 then null when i % 3 = 0 then 'k' || (i - i % 9) else 'k' || (i - i % 3) end,
        'Judul pekerjaan ' || i, lpad(i::text, 6, '0'), 1
      from generate_series(0, ${Math.floor(n / 30)}::int) i`)
    await tx.execute(sql`insert into pekerjaan (project_id, id, klasifikasi_id, kode, uraian, satuan, analisa_id, volume, markup_percent, urutan, revision)
      select ${id}::uuid, 'p' || i, 'k' || (i / 30), 'A.' || i, 'Pekerjaan nomor ' || i || ' dengan uraian yang cukup panjang', 'm2', 'a' || i,
        ((i * 37) % 90000) * 0.013, case when i % 25 = 0 then 12.50 end, lpad(i::text, 6, '0'), 1
      from generate_series(1, ${n}::int) i`)
    return id
  })
}

/** Fresh statistics, and nothing left to be written while something is measured. */
export async function settle(database: Database): Promise<void> {
  await database.db.execute(sql`vacuum analyze`)
  await database.db.execute(sql`checkpoint`)
}
