import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { waktu } from '../columns'
import { user } from './auth'
import { project } from './project'

/** Addresses that hear of what happens to a person's projects and jobs. */
export const webhook = pgTable(
  'webhook',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    nama: text('nama').notNull(),
    url: text('url').notNull(),
    peristiwa: text('peristiwa').array().notNull(),
    /** The key of its signatures, sealed (lib/ports/seal.ts): it is needed again, so a hash would not do. */
    rahasia: text('rahasia').notNull(),
    aktif: boolean('aktif').notNull().default(true),
    /** When it was switched off because it kept failing. */
    dimatikan: waktu('dimatikan'),
    gagalBeruntun: integer('gagal_beruntun').notNull().default(0),
    gagalSejak: waktu('gagal_sejak'),
    dibuat: waktu('dibuat').notNull().defaultNow(),
  },
  (t) => [
    index('webhook_user').on(t.userId),
    check(
      'webhook_peristiwa',
      sql`${t.peristiwa} <@ array['project.changed', 'job.finished', 'member.added'] and cardinality(${t.peristiwa}) > 0`,
    ),
    check('webhook_dimatikan', sql`${t.dimatikan} is null or not ${t.aktif}`),
  ],
)

/** What a webhook was told, or is to be told, word for word; its id is the message's. */
export const webhookKiriman = pgTable(
  'webhook_kiriman',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    webhookId: uuid('webhook_id')
      .notNull()
      .references(() => webhook.id, { onDelete: 'cascade' }),
    peristiwa: text('peristiwa').notNull(),
    isi: text('isi').notNull(),
    state: text('state').notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** What the address last answered, or why there was no answer. */
    status: smallint('status'),
    galat: text('galat'),
    ms: integer('ms'),
    dibuat: waktu('dibuat').notNull().defaultNow(),
    dicoba: waktu('dicoba'),
  },
  (t) => [
    index('webhook_kiriman_webhook').on(t.webhookId, t.dibuat, t.id),
    index('webhook_kiriman_dibuat').on(t.dibuat),
    check('webhook_kiriman_state', sql`${t.state} in ('waiting', 'delivered', 'failed')`),
  ],
)

/** Projects that have changed and whose webhooks are yet to hear of it: the last revision stands for those before. */
export const proyekBerubah = pgTable('proyek_berubah', {
  proyek: uuid('proyek')
    .primaryKey()
    .references(() => project.id, { onDelete: 'cascade' }),
  revision: bigint('revision', { mode: 'number' }).notNull(),
  sejak: waktu('sejak').notNull().defaultNow(),
})
