import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { kunciApi } from '@/db/schema/kunci-api'
import { KunciList } from '@/lib/contracts/kunci'
import { userIdOf } from '@/lib/gate/access'
import { query } from '@/lib/gate/operation'
import { viewKunci } from './view-kunci'

export const listKunci = query(
  {
    name: 'kunci.list',
    summary: 'Kunci API milik sendiri, yang dicabut juga',
    access: 'person',
    input: z.strictObject({}),
    output: KunciList,
    example: {},
  },
  async ({ tx, actor }) => {
    const rows = await tx
      .select()
      .from(kunciApi)
      .where(eq(kunciApi.userId, userIdOf(actor) ?? ''))
      .orderBy(desc(kunciApi.dibuat), desc(kunciApi.id))
    return { items: rows.map(viewKunci) }
  },
)
