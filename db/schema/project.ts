import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { harga, idLokal, persen, projectId, waktu } from '../columns'
import { user } from './auth'

export const project = pgTable(
  'project',
  {
    id: uuid('id').primaryKey(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    /** The last change set; every row of the project is stamped with the one that wrote it. */
    revision: bigint('revision', { mode: 'number' }).notNull().default(1),
    /** The change set that last wrote this row's own settings (`revision` moves with every change). */
    pengaturanRevision: bigint('pengaturan_revision', { mode: 'number' }).notNull().default(1),

    nama: text('nama').notNull(),
    kegiatan: text('kegiatan'),
    lokasi: text('lokasi'),
    tahun: smallint('tahun'),
    sumberDana: text('sumber_dana'),
    anggaran: harga('anggaran'),
    tanggalMulai: date('tanggal_mulai', { mode: 'string' }),
    tanggalSelesai: date('tanggal_selesai', { mode: 'string' }),
    pemilik: text('pemilik'),
    jabatanPemilik: text('jabatan_pemilik'),
    instansiPemilik: text('instansi_pemilik'),
    kontraktor: text('kontraktor'),
    instansiKontraktor: text('instansi_kontraktor'),
    konsultanPerencana: text('konsultan_perencana'),
    instansiPerencana: text('instansi_perencana'),
    konsultanPengawas: text('konsultan_pengawas'),
    instansiPengawas: text('instansi_pengawas'),
    keterangan1: text('keterangan1'),
    keterangan2: text('keterangan2'),

    markupPercent: persen('markup_percent').notNull().default('10.00'),
    ppnPercent: persen('ppn_percent').notNull().default('11.00'),
    pembulatan: numeric('pembulatan', { precision: 12, scale: 0 }).notNull().default('10000'),
    arahPembulatan: text('arah_pembulatan').notNull().default('terdekat'),
    pembulatanHsp: text('pembulatan_hsp'),
    arahPembulatanHsp: text('arah_pembulatan_hsp').notNull().default('terdekat'),
    tampilanPpn: text('tampilan_ppn').notNull().default('langsung'),
    awalMinggu: smallint('awal_minggu').notNull().default(1),

    createdAt: waktu('created_at').notNull().defaultNow(),
    updatedAt: waktu('updated_at').notNull().defaultNow(),
    archivedAt: waktu('archived_at'),
    deletedAt: waktu('deleted_at'),
  },
  (t) => [
    // Not with `updatedAt`: every change of a project moves it, and would then write all indexes of the row anew.
    index('project_owner').on(t.ownerId),
    check('project_nama_isi', sql`length(btrim(${t.nama})) > 0`),
    check('project_markup_rentang', sql`${t.markupPercent} between 0 and 100`),
    check('project_ppn_rentang', sql`${t.ppnPercent} between 0 and 100`),
    check('project_pembulatan_positif', sql`${t.pembulatan} > 0`),
    check('project_arah', sql`${t.arahPembulatan} in ('terdekat', 'bawah', 'atas')`),
    check('project_hsp_basis', sql`${t.pembulatanHsp} in ('0.01', '1', '10', '100', '1000')`),
    check('project_hsp_arah', sql`${t.arahPembulatanHsp} in ('terdekat', 'bawah')`),
    check('project_tampilan_ppn', sql`${t.tampilanPpn} in ('langsung', 'dpp_nilai_lain')`),
    check('project_awal_minggu', sql`${t.awalMinggu} between 1 and 7`),
    check('project_tahun', sql`${t.tahun} between 1900 and 2999`),
    check('project_tanggal', sql`${t.tanggalSelesai} >= ${t.tanggalMulai}`),
    check('project_anggaran', sql`${t.anggaran} >= 0`),
  ],
)

/** People a project is shared with. `userId` is empty until the invited e-mail has an account. */
export const anggota = pgTable(
  'anggota',
  {
    projectId: projectId(),
    id: idLokal('id').notNull(),
    email: text('email').notNull(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    peran: text('peran').notNull(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id] }),
    foreignKey({ columns: [t.projectId], foreignColumns: [project.id], name: 'anggota_project' }).onDelete(
      'cascade',
    ),
    uniqueIndex('anggota_email_unik').on(t.projectId, sql`lower(${t.email})`),
    index('anggota_user').on(t.userId),
    index('anggota_menunggu').on(sql`lower(${t.email})`).where(sql`${t.userId} is null`),
    check('anggota_peran', sql`${t.peran} in ('viewer', 'editor')`),
    check('anggota_email_bentuk', sql`position('@' in ${t.email}) > 1`),
  ],
)
export type ProjectRow = typeof project.$inferSelect
