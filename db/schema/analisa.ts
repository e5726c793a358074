import { sql } from 'drizzle-orm'
import { bigint, check, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { idLokal, koefisien, projectId, urutan } from '../columns'
import { hargaItem } from './harga-item'
import { project } from './project'

export const analisa = pgTable(
  'analisa',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    kode: text('kode').notNull(),
    uraian: text('uraian').notNull(),
    satuan: text('satuan').notNull(),
    sumber: text('sumber').notNull(),
    /** Edition and code of the catalogue analysis it was taken from: a snapshot, so no foreign key. */
    katalogEdisi: text('katalog_edisi'),
    katalogKode: text('katalog_kode'),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId], foreignColumns: [project.id], name: 'analisa_project' }).onDelete(
      'cascade',
    ),
    check('analisa_sumber', sql`${t.sumber} in ('referensi', 'modifikasi', 'kustom')`),
    check('analisa_katalog', sql`(${t.katalogEdisi} is null) = (${t.katalogKode} is null)`),
  ],
)

export const komponen = pgTable(
  'komponen',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    analisaId: idLokal('analisa_id').notNull(),
    kategori: text('kategori').notNull(),
    hargaItemId: idLokal('harga_item_id'),
    /** A bundle: this many units of another analisa of the project. */
    subAnalisaId: idLokal('sub_analisa_id'),
    koefisien: koefisien('koefisien').notNull(),
    koefisienFormula: text('koefisien_formula'),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId, t.analisaId],
      foreignColumns: [analisa.projectId, analisa.id],
      name: 'komponen_analisa',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.projectId, t.hargaItemId],
      foreignColumns: [hargaItem.projectId, hargaItem.id],
      name: 'komponen_harga_item',
    }).onDelete('no action'),
    foreignKey({
      columns: [t.projectId, t.subAnalisaId],
      foreignColumns: [analisa.projectId, analisa.id],
      name: 'komponen_sub_analisa',
    }).onDelete('no action'),
    index('komponen_per_analisa').on(t.projectId, t.analisaId),
    index('komponen_per_item').on(t.projectId, t.hargaItemId),
    index('komponen_per_sub').on(t.projectId, t.subAnalisaId).where(sql`${t.subAnalisaId} is not null`),
    check('komponen_kategori', sql`${t.kategori} in ('TK', 'BHN', 'ALT', 'LAIN')`),
    check('komponen_satu_sumber', sql`(${t.hargaItemId} is null) <> (${t.subAnalisaId} is null)`),
    check('komponen_bukan_diri', sql`${t.subAnalisaId} <> ${t.analisaId}`),
    check('komponen_koefisien', sql`${t.koefisien} >= 0`),
    check('komponen_formula', sql`${t.koefisienFormula} like '=%'`),
  ],
)
