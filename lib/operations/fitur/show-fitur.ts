import { eq, sql } from 'drizzle-orm'
import { fitur, fiturPaparan } from '@/db/schema/fitur'
import { FiturInput, FiturTampil } from '@/lib/contracts/fitur'
import { userIdOf } from '@/lib/gate/access'
import { aturanOf, isBuka } from '@/lib/gate/fitur'
import { command } from '@/lib/gate/operation'

export const showFitur = command(
  {
    name: 'fitur.show',
    summary: 'Apakah fitur ini dibuka untuk saya; perjumpaannya dihitung',
    access: 'user',
    input: FiturInput,
    output: FiturTampil,
    example: { nama: 'grafik-dasbor' },
  },
  async ({ tx, actor, input: { nama } }) => {
    const userId = userIdOf(actor) ?? ''
    const [row] = await tx.select().from(fitur).where(eq(fitur.nama, nama))
    const buka = isBuka(aturanOf(nama, row), nama, userId)
    await tx
      .insert(fiturPaparan)
      .values({ nama, userId, buka })
      .onConflictDoUpdate({
        target: [fiturPaparan.nama, fiturPaparan.userId],
        set: { buka },
        setWhere: sql`${fiturPaparan.buka} <> excluded.buka`,
      })
    return { buka }
  },
)
