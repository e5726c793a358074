import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { waktu } from '../columns'
import { user } from './auth'

/** Keys with which programs call the API for a person. Only a hash of each is kept. */
export const kunciApi = pgTable(
  'kunci_api',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    nama: text('nama').notNull(),
    /** SHA-256: a key is 256 random bits, which nothing slower would make harder to guess. */
    hash: text('hash').notNull().unique(),
    /** Its first characters, by which its owner knows it again. */
    awalan: text('awalan').notNull(),
    cakupan: text('cakupan').notNull(),
    /** The projects it may reach; null: all of its owner's. */
    proyek: uuid('proyek').array(),
    kedaluwarsa: waktu('kedaluwarsa'),
    dicabut: waktu('dicabut'),
    dipakai: waktu('dipakai'),
    dibuat: waktu('dibuat').notNull().defaultNow(),
  },
  (t) => [
    index('kunci_api_user').on(t.userId),
    check('kunci_api_cakupan', sql`${t.cakupan} in ('read', 'export', 'write')`),
  ],
)
