import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Galat } from '@/lib/contracts/galat'
import { AppError } from './errors'

interface PostgresError {
  code?: string
  detail?: string
  constraint_name?: string
  table_name?: string
}

/** Turns what the database refused into a code of the contract. `retry`: the same call may succeed at once. */
export async function mapDatabaseError(
  cause: unknown,
  database: Database,
  projectId: string | null,
): Promise<{ error: AppError; retry: boolean }> {
  if (cause instanceof AppError) return { error: cause, retry: false }
  const fault = postgresError(cause)
  const { code = '' } = fault
  if (code === '40001' || code === '40P01') {
    return { error: new AppError('UNAVAILABLE', 'sedang_sibuk', { cause }), retry: true }
  }
  if (code === 'RB409') {
    return { error: await conflict(fault, database, projectId), retry: false }
  }
  const plain = refusal(fault)
  if (plain)
    return {
      error: new AppError(plain.code, 'masukan_salah', { cause, details: [plain.detail] }),
      retry: false,
    }
  // 55P03: somebody else has held the row too long.
  if (code === '55P03') return { error: new AppError('UNAVAILABLE', 'sedang_sibuk', { cause }), retry: false }
  if (/^(08|53|57P0|57014|25P03|CONNECT|ECONN|CONNECTION)/.test(code)) {
    return { error: new AppError('UNAVAILABLE', 'basis_data_tak_terjangkau', { cause }), retry: false }
  }
  return { error: new AppError('INTERNAL', 'galat_dalam', { cause }), retry: false }
}

/** Drizzle wraps the driver's error; the facts are on its cause. */
function postgresError(cause: unknown): PostgresError {
  const inner = cause instanceof Error && cause.cause ? cause.cause : cause
  return (inner ?? {}) as PostgresError
}

function refusal(fault: PostgresError): { code: 'VALIDATION_ERROR' | 'CONFLICT'; detail: Galat } | null {
  const path = fault.constraint_name ?? fault.table_name ?? ''
  switch (fault.code) {
    case '23505':
      return { code: 'CONFLICT', detail: { path, pesan: 'sudah_ada' } }
    case '23503':
      return { code: 'CONFLICT', detail: { path, pesan: 'masih_dipakai' } }
    case '23514':
      return { code: 'VALIDATION_ERROR', detail: { path, pesan: 'di_luar_batas' } }
    case '22003':
      return { code: 'VALIDATION_ERROR', detail: { path, pesan: 'angka_terlalu_besar' } }
    // What no schema can know to be unreadable: a lone half of a character, a cursor that was made up.
    case '22P02':
    case '22007':
    case '22008':
    case '22021':
    case '22P05':
      return { code: 'VALIDATION_ERROR', detail: { path, pesan: 'teks_tidak_sah' } }
    default:
      return null
  }
}

/** Reads the rows as they are now, after the refused transaction has gone. */
async function conflict(
  fault: PostgresError,
  database: Database,
  projectId: string | null,
): Promise<AppError> {
  const { tabel, ids } = JSON.parse(fault.detail ?? '{"tabel":"project","ids":[]}') as {
    tabel: string
    ids: string[]
  }
  const rows =
    tabel === 'project'
      ? []
      : await database.db.execute<{ baris: string }>(
          sql`select (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(t)))::text as baris
            from ${sql.identifier(tabel)} t where project_id = ${projectId} and id = any(${sql.param(ids)})`,
        )
  const [now] = await database.db.execute<{ revision: number }>(
    sql`select revision from project where id = ${projectId}`,
  )
  return new AppError('CONFLICT', 'berubah_sejak_dibaca', {
    current: { tabel, revision: now?.revision ?? null, rows: rows.map((row) => readRow(row.baris)) },
  })
}

/** A row with keys as the API spells them; its numbers came as text, since a JSON number would lose digits. */
function readRow(json: string): Record<string, unknown> {
  const row = JSON.parse(json) as Record<string, string | null>
  return Object.fromEntries(
    Object.entries(row)
      .filter(([key]) => key !== 'project_id')
      .map(([key, value]) => [
        key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
  )
}
