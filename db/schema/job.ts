import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { waktu } from '../columns'
import { user } from './auth'
import { project } from './project'

/** Background work that somebody asked for: how far it is and what came of it. What is due waits in pg-boss. */
export const job = pgTable(
  'job',
  {
    id: uuid('id').primaryKey(),
    jenis: text('jenis').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** What it speaks of; a job outlives it. */
    proyek: uuid('proyek').references(() => project.id, { onDelete: 'set null' }),
    judul: text('judul').notNull(),
    masukan: jsonb('masukan').notNull(),
    state: text('state').notNull().default('queued'),
    done: integer('done').notNull().default(0),
    total: integer('total').notNull(),
    /** One entry a step, in their order. */
    hasil: jsonb('hasil').notNull().default([]),
    galat: jsonb('galat'),
    attempts: integer('attempts').notNull().default(0),
    /** When it was asked to stop. */
    batal: waktu('batal'),
    requestId: text('request_id').notNull(),
    dibuat: waktu('dibuat').notNull().defaultNow(),
    mulai: waktu('mulai'),
    selesai: waktu('selesai'),
  },
  (t) => [
    index('job_user').on(t.userId, t.dibuat, t.id),
    index('job_selesai').on(t.selesai),
    index('job_proyek').on(t.proyek),
    check('job_state', sql`${t.state} in ('queued', 'running', 'completed', 'failed', 'cancelled')`),
    check('job_langkah', sql`${t.done} between 0 and ${t.total}`),
    check('job_selesai_state', sql`(${t.selesai} is null) = (${t.state} in ('queued', 'running'))`),
  ],
)
