import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { waktu } from '../columns'
import { user } from './auth'

/** How a person wants things to look: language, theme, density, and each table's columns. Texts by name. */
export const preferensi = pgTable(
  'preferensi',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    kunci: text('kunci').notNull(),
    nilai: text('nilai').notNull(),
    diubah: waktu('diubah').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.kunci] })],
)
