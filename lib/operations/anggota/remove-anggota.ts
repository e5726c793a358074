import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { anggota } from '@/db/schema/project'
import { inProject } from '@/db/scope'
import { AnggotaInput } from '@/lib/contracts/anggota'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'

export const removeAnggota = command(
  {
    name: 'anggota.remove',
    summary: 'Mencabut akses anggota',
    access: 'project:own',
    input: AnggotaInput,
    output: z.object({ id: z.string() }),
    example: { projectId: '00000000-0000-4000-8000-000000000001', anggotaId: 'g1' },
  },
  async ({ tx, project, input }) => {
    const rows = await tx
      .delete(anggota)
      .where(inProject(anggota, project, eq(anggota.id, input.anggotaId)))
      .returning({ id: anggota.id })
    const [row] = rows
    if (!row) throw notFound()
    return row
  },
)
