import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { session } from '@/db/schema/auth'
import { SesiList } from '@/lib/contracts/akun'
import { userIdOf } from '@/lib/gate/access'
import { query } from '@/lib/gate/operation'

export const listSesi = query(
  {
    name: 'sesi.list',
    summary: 'Tempat-tempat masuk dengan akun ini, yang terakhir terlihat dulu',
    access: 'person',
    input: z.strictObject({}),
    output: SesiList,
    example: {},
  },
  async ({ tx, actor }) => {
    const rows = await tx
      .select()
      .from(session)
      .where(and(eq(session.userId, userIdOf(actor) ?? ''), gt(session.expiresAt, sql`now()`)))
      .orderBy(desc(session.updatedAt), session.id)
    return {
      items: rows.map((row) => ({
        id: row.id,
        perangkat: row.userAgent || null,
        alamat: row.ipAddress || null,
        masuk: row.createdAt.toISOString(),
        terlihat: row.updatedAt.toISOString(),
        ini: actor.kind === 'user' && actor.sesi === row.id,
      })),
    }
  },
)
