import { and, eq } from 'drizzle-orm'
import { katalogEdisi } from '@/db/schema/katalog'
import { HapusEdisiHasil, HapusEdisiInput } from '@/lib/contracts/katalog'
import { userIdOf } from '@/lib/gate/access'
import { AppError, notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { visibleEdisi } from './visible-edisi'

export const deleteEdisi = command(
  {
    name: 'katalog.hapus-edisi',
    summary: 'Menghapus edisi milik sendiri beserta analisanya',
    access: 'user',
    input: HapusEdisiInput,
    output: HapusEdisiHasil,
    example: { edisi: 'contoh-sendiri' },
  },
  async ({ tx, actor, input }) => {
    const [found] = await tx
      .select({ ownerId: katalogEdisi.ownerId })
      .from(katalogEdisi)
      .where(and(eq(katalogEdisi.kode, input.edisi), visibleEdisi(actor)))
      .for('update')
    if (!found) throw notFound()
    if (found.ownerId !== userIdOf(actor)) throw new AppError('FORBIDDEN', 'tidak_berhak')
    await tx.delete(katalogEdisi).where(eq(katalogEdisi.kode, input.edisi))
    return { kode: input.edisi }
  },
)
