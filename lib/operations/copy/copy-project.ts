import { CopyInput, Created } from '@/lib/contracts/project'
import { command } from '@/lib/gate/operation'
import { makeCopy } from './make-copy'

/** One copy, whole or absent: a step of the job that makes several. */
export const copyProject = command(
  {
    name: 'project.copy',
    summary: 'Menyalin seluruh proyek sekali',
    access: 'project:read',
    input: CopyInput,
    output: Created,
    example: { projectId: '00000000-0000-4000-8000-000000000001', nama: 'Pagar Halaman (salinan)' },
  },
  makeCopy,
)
