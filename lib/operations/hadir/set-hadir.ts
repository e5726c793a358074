import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { SetHadirInput } from '@/lib/contracts/hadir'
import { userIdOf } from '@/lib/gate/access'
import { pesanPindah } from '@/lib/gate/hadir'
import { command } from '@/lib/gate/operation'

/** Only a tab of one's own that listens to the stream is moved; nothing is written down. */
export const setHadir = command(
  {
    name: 'hadir.set',
    summary: 'Memberi tahu yang lain halaman proyek mana yang sedang dibuka',
    access: 'project:read',
    input: SetHadirInput,
    output: z.object({ halaman: z.string() }),
    example: { projectId: '00000000-0000-4000-8000-000000000001', tab: 'tab-contoh', halaman: 'volume' },
  },
  async ({ tx, project, actor, input: { tab, halaman } }) => {
    const { kanal, isi } = pesanPindah(project.id, { tab, id: userIdOf(actor) ?? '', halaman })
    await tx.execute(sql`select pg_notify(${kanal}, ${isi})`)
    return { halaman }
  },
)
