import { and, eq, sql } from 'drizzle-orm'
import { kunciApi } from '@/db/schema/kunci-api'
import { KunciInput, KunciView } from '@/lib/contracts/kunci'
import { isUuid } from '@/lib/contracts/umum'
import { userIdOf } from '@/lib/gate/access'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { viewKunci } from './view-kunci'

export const revokeKunci = command(
  {
    name: 'kunci.revoke',
    summary: 'Mencabut kunci API; sejak itu ditolak',
    access: 'person',
    input: KunciInput,
    output: KunciView,
    example: { kunciId: '00000000-0000-4000-8000-0000000000a1' },
  },
  async ({ tx, actor, input: { kunciId } }) => {
    if (!isUuid(kunciId)) throw notFound()
    const [row] = await tx
      .update(kunciApi)
      .set({ dicabut: sql`coalesce(${kunciApi.dicabut}, now())` })
      .where(and(eq(kunciApi.id, kunciId), eq(kunciApi.userId, userIdOf(actor) ?? '')))
      .returning()
    if (!row) throw notFound()
    return viewKunci(row)
  },
)
