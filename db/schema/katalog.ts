import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { koefisien, waktu } from '../columns'
import { user } from './auth'

/** An edition of reference analyses: national, regional or own. */
export const katalogEdisi = pgTable(
  'katalog_edisi',
  {
    kode: text('kode').primaryKey(),
    nama: text('nama').notNull(),
    nomor: text('nomor'),
    tanggal: date('tanggal', { mode: 'string' }),
    status: text('status').notNull().default('berlaku'),
    /** Checked against the circular it claims to follow. */
    diperiksa: boolean('diperiksa').notNull().default(false),
    catatan: text('catatan'),
    /** null: seen by everyone; else the person who brought it, and seen only by them. */
    ownerId: text('owner_id').references(() => user.id, { onDelete: 'cascade' }),
    createdAt: waktu('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('katalog_edisi_owner').on(t.ownerId),
    check('katalog_edisi_status', sql`${t.status} in ('berlaku', 'diganti', 'sendiri')`),
  ],
)

export const katalogAnalisa = pgTable(
  'katalog_analisa',
  {
    edisi: text('edisi')
      .notNull()
      .references(() => katalogEdisi.kode, { onDelete: 'cascade' }),
    kode: text('kode').notNull(),
    uraian: text('uraian').notNull(),
    satuan: text('satuan').notNull(),
    grup: text('grup').notNull().default(''),
    rujukan: text('rujukan').notNull().default(''),
    urutan: integer('urutan').notNull(),
    /** Code and name folded for search (lib/domain/katalog): `m²` is `m2`, synonyms written out. */
    cari: text('cari').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.edisi, t.kode] }),
    index('katalog_analisa_cari').using('gin', sql`${t.cari} gin_trgm_ops`),
    // whole words; the function is of the migration that made the index
    index('katalog_analisa_kata').using('gin', sql`katalog_kata(${t.cari})`),
    index('katalog_analisa_kode').on(sql`lower(${t.kode}) text_pattern_ops`),
  ],
)

export const katalogKomponen = pgTable(
  'katalog_komponen',
  {
    edisi: text('edisi').notNull(),
    analisaKode: text('analisa_kode').notNull(),
    nomor: integer('nomor').notNull(),
    kategori: text('kategori').notNull(),
    kodeItem: text('kode_item').notNull(),
    uraian: text('uraian').notNull(),
    satuan: text('satuan').notNull(),
    koefisien: koefisien('koefisien').notNull(),
    /** A bundle: the code of another analysis of the same edition. */
    subKode: text('sub_kode'),
  },
  (t) => [
    primaryKey({ columns: [t.edisi, t.analisaKode, t.nomor] }),
    foreignKey({
      columns: [t.edisi, t.analisaKode],
      foreignColumns: [katalogAnalisa.edisi, katalogAnalisa.kode],
      name: 'katalog_komponen_analisa',
    }).onDelete('cascade'),
    check('katalog_komponen_kategori', sql`${t.kategori} in ('TK', 'BHN', 'ALT', 'LAIN')`),
    check('katalog_komponen_koefisien', sql`${t.koefisien} >= 0`),
  ],
)

/** What the first start has put in already. */
export const seedAwal = pgTable('seed_awal', {
  nama: text('nama').primaryKey(),
  at: waktu('at').notNull().defaultNow(),
})
