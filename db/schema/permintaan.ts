import { bigint, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { waktu } from '../columns'
import { user } from './auth'

/** Answers to requests that named themselves (Idempotency-Key), written with what they did, kept for a day. */
export const permintaan = pgTable(
  'permintaan',
  {
    /** The API key, else the person. */
    pelaku: text('pelaku').notNull(),
    kunci: text('kunci').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** SHA-256 of the operation and its input. */
    sidik: text('sidik').notNull(),
    jawaban: text('jawaban'),
    revision: bigint('revision', { mode: 'number' }),
    at: waktu('at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.pelaku, t.kunci] }),
    index('permintaan_at').on(t.at),
    index('permintaan_user').on(t.userId),
  ],
)
