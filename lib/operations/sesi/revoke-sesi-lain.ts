import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { session } from '@/db/schema/auth'
import { userIdOf } from '@/lib/gate/access'
import { command } from '@/lib/gate/operation'

export const revokeSesiLain = command(
  {
    name: 'sesi.revoke-lain',
    summary: 'Mengakhiri semua sesi sendiri selain yang meminta',
    access: 'person',
    input: z.strictObject({}),
    output: z.object({ banyak: z.number() }),
    example: {},
  },
  async ({ tx, actor }) => {
    const ini = actor.kind === 'user' ? (actor.sesi ?? '') : ''
    const rows = await tx
      .delete(session)
      .where(and(eq(session.userId, userIdOf(actor) ?? ''), ne(session.id, ini)))
      .returning({ id: session.id })
    return { banyak: rows.length }
  },
)
