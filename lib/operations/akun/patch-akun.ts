import { eq } from 'drizzle-orm'
import { user } from '@/db/schema/auth'
import { AkunView, PatchAkunInput } from '@/lib/contracts/akun'
import { userIdOf } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'

export const patchAkun = command(
  {
    name: 'akun.patch',
    summary: 'Mengubah nama sendiri',
    access: 'person',
    input: PatchAkunInput,
    output: AkunView,
    example: { nama: 'Rina Wulandari' },
  },
  async ({ tx, actor, input: { nama } }) => {
    const [row] = await tx
      .update(user)
      .set({ name: nama.trim(), updatedAt: new Date() })
      .where(eq(user.id, userIdOf(actor) ?? ''))
      .returning({ id: user.id, nama: user.name, email: user.email })
    if (!row) throw new AppError('NOT_FOUND', 'tidak_ditemukan')
    return { ...row, admin: actor.kind === 'user' && actor.admin }
  },
)
