import { sql } from 'drizzle-orm'
import { fitur } from '@/db/schema/fitur'
import { FiturList, SetFiturInput } from '@/lib/contracts/fitur'
import { command } from '@/lib/gate/operation'
import { viewFitur } from './view-fitur'

export const setFitur = command(
  {
    name: 'fitur.set',
    summary: 'Membuka fitur untuk sekian persen orang, atau mematikannya seketika',
    access: 'admin',
    input: SetFiturInput,
    output: FiturList,
    example: { nama: 'grafik-dasbor', persen: 50, mati: false },
  },
  async ({ tx, input }) => {
    await tx
      .insert(fitur)
      .values(input)
      .onConflictDoUpdate({
        target: fitur.nama,
        set: { persen: input.persen, mati: input.mati, diubah: sql`now()` },
      })
    return { items: await viewFitur(tx) }
  },
)
