import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { idLokal, projectId, waktu } from '../columns'

/**
 * One change of a project, of one cell or of a thousand rows: who, when, what kind. No foreign key to the project, whose
 * row is locked by whoever writes one: checking it was a fifth of what a saved cell costs.
 */
export const changeSet = pgTable(
  'change_set',
  {
    projectId: projectId(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
    /** The operation's name, or what gave the project its first revision. */
    jenis: text('jenis').notNull(),
    userId: text('user_id'),
    requestId: text('request_id'),
    keterangan: jsonb('keterangan'),
    /** The transaction that may write under this revision, and no other. */
    xid: bigint('xid', { mode: 'bigint' }).notNull(),
    at: waktu('at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.revision] }), index('change_set_user').on(t.userId)],
)

/** Before and after of every row of a change set, written by triggers (drizzle/0002_perubahan.sql). */
export const changeRow = pgTable(
  'change_row',
  {
    projectId: projectId(),
    revision: bigint('revision', { mode: 'number' }).notNull(),
    tabel: text('tabel').notNull(),
    rowId: idLokal('row_id').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.tabel, t.rowId, t.revision] }),
    index('change_row_per_revisi').on(t.projectId, t.revision),
  ],
)
