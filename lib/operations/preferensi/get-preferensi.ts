import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { preferensi } from '@/db/schema/preferensi'
import { PreferensiView } from '@/lib/contracts/preferensi'
import { userIdOf } from '@/lib/gate/access'
import { query } from '@/lib/gate/operation'

export const getPreferensi = query(
  {
    name: 'preferensi.get',
    summary: 'Pilihan tampilan sendiri: bahasa, tema, kerapatan, kolom tabel',
    access: 'person',
    input: z.strictObject({}),
    output: PreferensiView,
    example: {},
  },
  async ({ tx, actor }) => {
    const rows = await tx
      .select({ kunci: preferensi.kunci, nilai: preferensi.nilai })
      .from(preferensi)
      .where(eq(preferensi.userId, userIdOf(actor) ?? ''))
    return { isi: Object.fromEntries(rows.map(({ kunci, nilai }) => [kunci, nilai])) }
  },
)
