import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { user } from '@/db/schema/auth'
import { AkunView } from '@/lib/contracts/akun'
import { userIdOf } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'

export const getAkun = query(
  {
    name: 'akun.get',
    summary: 'Akun yang sedang masuk',
    access: 'user',
    input: z.strictObject({}),
    output: AkunView,
    example: {},
  },
  async ({ tx, actor }) => {
    const [row] = await tx
      .select({ id: user.id, nama: user.name, email: user.email })
      .from(user)
      .where(eq(user.id, userIdOf(actor) ?? ''))
    if (!row) throw new AppError('NOT_FOUND', 'tidak_ditemukan')
    return { ...row, admin: actor.kind === 'user' && actor.admin }
  },
)
