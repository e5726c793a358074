import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { readKatalogAwal } from '@/db/seed/read-katalog-awal'
import { cariOf } from '@/lib/domain/katalog/fold-cari'

/** Words that make the names of one edition differ from those of the next. */
const RAGAM = [
  '',
  'tipe A',
  'mutu tinggi',
  'secara manual',
  'dengan alat',
  'lantai 2',
  'daerah sulit',
  'cara semi mekanis',
]

/** The starter edition again and again under other codes and names, until there are `n` analyses. */
export async function makeKatalog(database: Database, n: number): Promise<void> {
  const { analisa } = readKatalogAwal()
  let written = 0
  for (let e = 0; written < n; e++) {
    const edisi = `B${e}`
    const rows = analisa.slice(0, n - written).map(({ kode, uraian, satuan, grup, rujukan }, urutan) => {
      const baru = `${kode.slice(0, 2)}${e + 1}.${kode.slice(2)}`
      const nama =
        `${uraian} ${RAGAM[(e + urutan) % RAGAM.length]} ${e % 7 === 0 ? '' : `K-${100 + 25 * (e % 16)}`}`.trim()
      return { edisi, kode: baru, uraian: nama, satuan, grup, rujukan, urutan, cari: cariOf(baru, nama) }
    })
    await database.db.execute(sql`insert into katalog_edisi (kode, nama) values (${edisi}, ${`Edisi ${e}`})`)
    await database.db.execute(
      sql`insert into katalog_analisa select * from json_populate_recordset(null::katalog_analisa, ${JSON.stringify(rows)}::json)`,
    )
    written += rows.length
  }
  await database.db.execute(sql`vacuum analyze katalog_analisa`)
}
