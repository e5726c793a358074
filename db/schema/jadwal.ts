import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { harga, idLokal, persen, projectId, urutan } from '../columns'
import { pekerjaan } from './pekerjaan'
import { project } from './project'

/** Planned and actual percent of a pekerjaan's volume in one week of the project. */
export const mingguan = pgTable(
  'mingguan',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    pekerjaanId: idLokal('pekerjaan_id').notNull(),
    minggu: integer('minggu').notNull(),
    rencana: persen('rencana').notNull().default('0'),
    realisasi: persen('realisasi'),
    biayaAktual: harga('biaya_aktual'),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId, t.pekerjaanId],
      foreignColumns: [pekerjaan.projectId, pekerjaan.id],
      name: 'mingguan_pekerjaan',
    }).onDelete('cascade'),
    uniqueIndex('mingguan_unik').on(t.projectId, t.pekerjaanId, t.minggu),
    check('mingguan_minggu', sql`${t.minggu} between 1 and 1000`),
    check('mingguan_rencana', sql`${t.rencana} between 0 and 100`),
    check('mingguan_realisasi', sql`${t.realisasi} between 0 and 100`),
    check('mingguan_biaya', sql`${t.biayaAktual} >= 0`),
  ],
)

export const tahapan = pgTable(
  'tahapan',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    nama: text('nama').notNull(),
    mulai: date('mulai', { mode: 'string' }),
    selesai: date('selesai', { mode: 'string' }),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId], foreignColumns: [project.id], name: 'tahapan_project' }).onDelete(
      'cascade',
    ),
    check('tahapan_tanggal', sql`${t.selesai} >= ${t.mulai}`),
  ],
)

export const tahapanPekerjaan = pgTable(
  'tahapan_pekerjaan',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    tahapanId: idLokal('tahapan_id').notNull(),
    pekerjaanId: idLokal('pekerjaan_id').notNull(),
    proporsi: persen('proporsi').notNull(),
    urutan: urutan('urutan').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId, t.tahapanId],
      foreignColumns: [tahapan.projectId, tahapan.id],
      name: 'tahapan_pekerjaan_tahapan',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.projectId, t.pekerjaanId],
      foreignColumns: [pekerjaan.projectId, pekerjaan.id],
      name: 'tahapan_pekerjaan_pekerjaan',
    }).onDelete('cascade'),
    uniqueIndex('tahapan_pekerjaan_unik').on(t.projectId, t.tahapanId, t.pekerjaanId),
    check('tahapan_pekerjaan_proporsi', sql`${t.proporsi} > 0 and ${t.proporsi} <= 100`),
  ],
)

/** Order of two tahapan: `ke` waits for `dari`. */
export const dependensi = pgTable(
  'dependensi',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    dari: idLokal('dari').notNull(),
    ke: idLokal('ke').notNull(),
    jenis: text('jenis').notNull().default('FS'),
    lag: integer('lag').notNull().default(0),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({
      columns: [t.projectId, t.dari],
      foreignColumns: [tahapan.projectId, tahapan.id],
      name: 'dependensi_dari',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.projectId, t.ke],
      foreignColumns: [tahapan.projectId, tahapan.id],
      name: 'dependensi_ke',
    }).onDelete('cascade'),
    uniqueIndex('dependensi_unik').on(t.projectId, t.dari, t.ke),
    check('dependensi_jenis', sql`${t.jenis} in ('FS', 'SS')`),
    check('dependensi_bukan_diri', sql`${t.dari} <> ${t.ke}`),
  ],
)
