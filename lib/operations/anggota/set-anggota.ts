import { z } from 'zod'
import { anggota } from '@/db/schema/project'
import { updateRows } from '@/db/update-rows'
import { SetAnggotaInput } from '@/lib/contracts/anggota'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'

export const setAnggota = command(
  {
    name: 'anggota.set',
    summary: 'Mengubah peran anggota',
    access: 'project:own',
    input: SetAnggotaInput,
    output: z.object({ id: z.string() }),
    example: { projectId: '00000000-0000-4000-8000-000000000001', anggotaId: 'g1', peran: 'viewer' },
  },
  async ({ tx, project, input: { anggotaId: id, peran } }) => {
    const rows = await updateRows(tx, project, anggota, [{ id, peran }])
    if (!rows.has(id)) throw notFound()
    return { id }
  },
)
