import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { preferensi } from '@/db/schema/preferensi'
import { SetPreferensiInput } from '@/lib/contracts/preferensi'
import { userIdOf } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'

/** Names a person may keep: tables there are some dozens of. */
const BANYAK_MAKS = 300

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
    if ((await tx.$count(preferensi, eq(preferensi.userId, userId))) > BANYAK_MAKS)
      throw new AppError('CONFLICT', 'preferensi_terlalu_banyak', { params: { maks: BANYAK_MAKS } })
    return { disimpan: rows.length }
  },
)
