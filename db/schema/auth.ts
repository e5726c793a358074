import { boolean, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { waktu } from '../columns'

export const user = pgTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  createdAt: waktu('created_at').notNull().defaultNow(),
  updatedAt: waktu('updated_at').notNull().defaultNow(),
})

export const session = pgTable(
  'session',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: waktu('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: waktu('created_at').notNull().defaultNow(),
    updatedAt: waktu('updated_at').notNull().defaultNow(),
  },
  (t) => [uniqueIndex('session_token_unik').on(t.token), index('session_user').on(t.userId)],
)

export const account = pgTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: waktu('access_token_expires_at'),
    refreshTokenExpiresAt: waktu('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: waktu('created_at').notNull().defaultNow(),
    updatedAt: waktu('updated_at').notNull().defaultNow(),
  },
  (t) => [index('account_user').on(t.userId)],
)

export const verification = pgTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: waktu('expires_at').notNull(),
    createdAt: waktu('created_at').notNull().defaultNow(),
    updatedAt: waktu('updated_at').notNull().defaultNow(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
)
