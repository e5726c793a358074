import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { session } from '@/db/schema/auth'
import { SesiInput } from '@/lib/contracts/akun'
import { userIdOf } from '@/lib/gate/access'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'

export const revokeSesi = command(
  {
    name: 'sesi.revoke',
    summary: 'Mengakhiri satu sesi sendiri; di sana harus masuk lagi',
    access: 'person',
    input: SesiInput,
    output: z.object({ id: z.string() }),
    example: { sesiId: 'tidak-ada' },
  },
  async ({ tx, actor, input: { sesiId } }) => {
    const [row] = await tx
      .delete(session)
      .where(and(eq(session.id, sesiId), eq(session.userId, userIdOf(actor) ?? '')))
      .returning({ id: session.id })
    if (!row) throw notFound()
    return row
  },
)
