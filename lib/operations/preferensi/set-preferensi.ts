import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { preferensi } from '@/db/schema/preferensi'
import { SetPreferensiInput } from '@/lib/contracts/preferensi'
import { userIdOf } from '@/lib/gate/access'
import { command } from '@/lib/gate/operation'

/** They come with every page: of more tables than this the longest untouched are forgotten. */
const BANYAK_MAKS = 150

export const setPreferensi = command(
  {
    name: 'preferensi.set',
    summary: 'Menyimpan atau melupakan pilihan tampilan sendiri',
    access: 'person',
    input: SetPreferensiInput,
    output: z.object({ disimpan: z.number() }),
    example: { isi: { tema: '"dark"', 'tabel:pekerjaan:kolom': '{"hidden":["kode"]}' } },
  },
  async ({ tx, actor, input: { isi } }) => {
    const userId = userIdOf(actor) ?? ''
    const gone = Object.keys(isi).filter((kunci) => isi[kunci] === null)
    const rows = Object.entries(isi).flatMap(([kunci, nilai]) =>
      nilai === null ? [] : [{ userId, kunci, nilai }],
    )
    if (gone.length > 0)
      await tx.delete(preferensi).where(and(eq(preferensi.userId, userId), inArray(preferensi.kunci, gone)))
    if (rows.length > 0)
      await tx
        .insert(preferensi)
        .values(rows)
        .onConflictDoUpdate({
          target: [preferensi.userId, preferensi.kunci],
          set: { nilai: sql`excluded.nilai`, diubah: sql`now()` },
        })
    await tx.execute(sql`
      delete from preferensi where user_id = ${userId} and kunci in (
        select kunci from preferensi where user_id = ${userId} order by diubah desc, kunci offset ${BANYAK_MAKS})`)
    return { disimpan: rows.length }
  },
)
