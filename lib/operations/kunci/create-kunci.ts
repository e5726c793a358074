import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { kunciApi } from '@/db/schema/kunci-api'
import { CreateKunciInput, KunciBaru } from '@/lib/contracts/kunci'
import { userIdOf } from '@/lib/gate/access'
import { AppError, invalid } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { viewKunci } from './view-kunci'

const BERLAKU_MAKS = 50
const AWALAN = 12

export const createKunci = command(
  {
    name: 'kunci.create',
    summary: 'Membuat kunci API; kuncinya sendiri hanya dijawab sekali ini',
    access: 'person',
    secret: true,
    input: CreateKunciInput,
    output: KunciBaru,
    example: { nama: 'Laporan mingguan', cakupan: 'read', kedaluwarsa: '2027-12-31' },
  },
  async ({ tx, actor, input }) => {
    const userId = userIdOf(actor)
    if (userId === null) throw new AppError('UNAUTHENTICATED', 'belum_masuk')
    const kedaluwarsa = input.kedaluwarsa === null ? null : new Date(`${input.kedaluwarsa}T23:59:59.999Z`)
    if (kedaluwarsa && kedaluwarsa.getTime() <= Date.now())
      throw invalid({ path: 'kedaluwarsa', pesan: 'kunci_sudah_lewat' })
    await refuseMany(tx, userId)
    await requireOwn(tx, userId, input.proyek ?? [])
    const kunci = `rab_${randomBytes(32).toString('base64url')}`
    const [row] = await tx
      .insert(kunciApi)
      .values({
        userId,
        nama: input.nama,
        cakupan: input.cakupan,
        proyek: input.proyek,
        kedaluwarsa,
        awalan: kunci.slice(0, AWALAN),
        hash: createHash('sha256').update(kunci).digest('base64url'),
      })
      .returning()
    if (!row) throw new AppError('INTERNAL', 'galat_dalam')
    return { ...viewKunci(row), kunci }
  },
)

async function refuseMany(tx: Tx, userId: string): Promise<void> {
  const n = await tx.$count(kunciApi, and(eq(kunciApi.userId, userId), isNull(kunciApi.dicabut)))
  if (n >= BERLAKU_MAKS)
    throw new AppError('CONFLICT', 'kunci_terlalu_banyak', { params: { maks: BERLAKU_MAKS } })
}

/** A key cannot name a project that its owner does not see; whether it exists is not told. */
async function requireOwn(tx: Tx, userId: string, proyek: readonly string[]): Promise<void> {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from project p where id = any(${sql.param(proyek)}::uuid[]) and deleted_at is null
      and (owner_id = ${userId} or exists (
        select from anggota a where a.project_id = p.id and a.user_id = ${userId}))`)
  const seen = new Set(rows.map(({ id }) => id))
  const details = proyek.flatMap((id, n) =>
    seen.has(id.toLowerCase())
      ? []
      : [{ path: `proyek[${n}]`, pesan: 'rujukan_tak_ada' as const, params: { id } }],
  )
  if (details.length > 0) throw invalid(...details)
}
