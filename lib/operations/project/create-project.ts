import { Created, CreateProjectInput } from '@/lib/contracts/project'
import { userIdOf } from '@/lib/gate/access'
import { AppError } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { birthProject } from './birth-project'

export const createProject = command(
  {
    name: 'project.create',
    summary: 'Membuat proyek baru',
    access: 'user',
    input: CreateProjectInput,
    output: Created,
    example: { nama: 'Rumah Tinggal Dua Lantai', lokasi: 'Bandung', tahun: 2026 },
  },
  async ({ tx, actor, requestId, input: { pricing, ...identitas } }) => {
    const ownerId = userIdOf(actor)
    if (ownerId === null) throw new AppError('UNAUTHENTICATED', 'belum_masuk')
    return birthProject(tx, { ownerId, jenis: 'project.create', requestId }, { ...identitas, ...pricing })
  },
)
