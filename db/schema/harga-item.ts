import { sql } from 'drizzle-orm'
import { bigint, check, foreignKey, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { harga, idLokal, projectId, ukuran, urutan } from '../columns'
import { project } from './project'

export const hargaItem = pgTable(
  'harga_item',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    kategori: text('kategori').notNull(),
    kode: text('kode').notNull(),
    uraian: text('uraian').notNull(),
    satuan: text('satuan').notNull(),
    /** null: not known yet. Unknown is not zero. */
    hargaSatuan: harga('harga_satuan'),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId], foreignColumns: [project.id], name: 'harga_item_project' }).onDelete(
      'cascade',
    ),
    uniqueIndex('harga_item_kode_unik').on(t.projectId, t.kategori, t.kode).where(sql`${t.kode} <> ''`),
    uniqueIndex('harga_item_uraian_unik')
      .on(t.projectId, t.kategori, t.uraian, t.satuan)
      .where(sql`${t.kode} = ''`),
    check('harga_item_kategori', sql`${t.kategori} in ('TK', 'BHN', 'ALT', 'LAIN')`),
    check('harga_item_harga', sql`${t.hargaSatuan} >= 0`),
  ],
)

/** How a resource is bought: `faktor` units of it in one market unit. One per harga item, same id. */
export const konversi = pgTable(
  'konversi',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    satuanBeli: text('satuan_beli').notNull(),
    faktor: ukuran('faktor').notNull(),
    pembulatan: text('pembulatan').notNull().default('tidak'),
    hargaBeli: harga('harga_beli'),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId, t.id],
      foreignColumns: [hargaItem.projectId, hargaItem.id],
      name: 'konversi_harga_item',
    }).onDelete('cascade'),
    check('konversi_faktor', sql`${t.faktor} > 0`),
    check('konversi_pembulatan', sql`${t.pembulatan} in ('tidak', 'atas')`),
    check('konversi_harga', sql`${t.hargaBeli} >= 0`),
  ],
)
