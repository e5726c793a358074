import { z } from 'zod'
import { DengarInput } from '@/lib/contracts/hadir'
import { query } from '@/lib/gate/operation'

export const getRevision = query(
  {
    name: 'perubahan.revisi',
    summary:
      'Revisi proyek; sebagai aliran (text/event-stream): setiap revisi baru begitu disimpan, dan dengan tab siapa yang sedang membuka',
    access: 'project:read',
    input: DengarInput,
    output: z.object({ revision: z.number() }),
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
    noPicture: true,
  },
  async ({ project }) => ({ revision: project.revision }),
)
