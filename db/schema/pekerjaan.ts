import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  index,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { harga, idLokal, persen, projectId, ukuran, urutan, volume } from '../columns'
import { analisa } from './analisa'
import { project } from './project'

/** Headings: klasifikasi at the top, sub-klasifikasi below, up to 8 levels. */
export const klasifikasi = pgTable(
  'klasifikasi',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    parentId: idLokal('parent_id'),
    nama: text('nama').notNull(),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId],
      foreignColumns: [project.id],
      name: 'klasifikasi_project',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.projectId, t.parentId],
      foreignColumns: [t.projectId, t.id],
      name: 'klasifikasi_parent',
    }).onDelete('cascade'),
    index('klasifikasi_per_parent').on(t.projectId, t.parentId),
    check('klasifikasi_bukan_diri', sql`${t.parentId} <> ${t.id}`),
  ],
)

export const pekerjaan = pgTable(
  'pekerjaan',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    klasifikasiId: idLokal('klasifikasi_id').notNull(),
    kode: text('kode').notNull(),
    uraian: text('uraian').notNull(),
    satuan: text('satuan').notNull(),
    analisaId: idLokal('analisa_id'),
    /** A lump-sum unit rate for a line without an analisa; counts as LAIN. */
    hargaLangsung: harga('harga_langsung'),
    /** The figure in force. With a formula or measurement rows it is what they give, written in the same change. */
    volume: volume('volume').notNull().default('0'),
    volumeFormula: text('volume_formula'),
    /** null: the project's percent. 0 is a value. */
    markupPercent: persen('markup_percent'),
    catatan: text('catatan'),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId, t.klasifikasiId],
      foreignColumns: [klasifikasi.projectId, klasifikasi.id],
      name: 'pekerjaan_klasifikasi',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.projectId, t.analisaId],
      foreignColumns: [analisa.projectId, analisa.id],
      name: 'pekerjaan_analisa',
    }).onDelete('no action'),
    index('pekerjaan_per_klasifikasi').on(t.projectId, t.klasifikasiId),
    index('pekerjaan_per_analisa').on(t.projectId, t.analisaId),
    check('pekerjaan_harga_langsung', sql`${t.hargaLangsung} >= 0`),
    check('pekerjaan_satu_harga', sql`${t.analisaId} is null or ${t.hargaLangsung} is null`),
    check('pekerjaan_markup', sql`${t.markupPercent} between 0 and 100`),
    check('pekerjaan_formula', sql`${t.volumeFormula} like '=%'`),
  ],
)

/** Measurement rows; blanks count as 1, their sum is the pekerjaan's volume. */
export const pengukuran = pgTable(
  'pengukuran',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    pekerjaanId: idLokal('pekerjaan_id').notNull(),
    uraian: text('uraian').notNull(),
    jumlah: ukuran('jumlah'),
    panjang: ukuran('panjang'),
    lebar: ukuran('lebar'),
    tinggi: ukuran('tinggi'),
    faktor: ukuran('faktor'),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId, t.pekerjaanId],
      foreignColumns: [pekerjaan.projectId, pekerjaan.id],
      name: 'pengukuran_pekerjaan',
    }).onDelete('cascade'),
    index('pengukuran_per_pekerjaan').on(t.projectId, t.pekerjaanId),
  ],
)

export const parameter = pgTable(
  'parameter',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    nama: text('nama').notNull(),
    nilai: numeric('nilai', { precision: 40, scale: 12 }),
    formula: text('formula'),
    satuan: text('satuan'),
    label: text('label'),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId], foreignColumns: [project.id], name: 'parameter_project' }).onDelete(
      'cascade',
    ),
    uniqueIndex('parameter_nama_unik').on(t.projectId, sql`lower(${t.nama})`),
    check('parameter_nama_bentuk', sql`${t.nama} ~* '^[a-z_][a-z0-9_]*$'`),
    check('parameter_satu_nilai', sql`(${t.nilai} is null) <> (${t.formula} is null)`),
    check('parameter_formula', sql`${t.formula} like '=%'`),
  ],
)
