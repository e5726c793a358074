import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { waktu } from '../columns'
import { user } from './auth'

/** How far a feature is open, where an administrator has said so. */
export const fitur = pgTable(
  'fitur',
  {
    nama: text('nama').primaryKey(),
    persen: smallint('persen').notNull(),
    mati: boolean('mati').notNull().default(false),
    diubah: waktu('diubah').notNull().defaultNow(),
  },
  (t) => [check('fitur_persen', sql`${t.persen} between 0 and 100`)],
)

/** Who has met the place of a feature, and whether it was open to them the last time. */
export const fiturPaparan = pgTable(
  'fitur_paparan',
  {
    nama: text('nama').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    buka: boolean('buka').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nama, t.userId] })],
)
