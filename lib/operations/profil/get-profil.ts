import { ProfilView } from '@/lib/contracts/profil'
import { ProjectInput } from '@/lib/contracts/project'
import { query } from '@/lib/gate/operation'
import { loadProfil } from './load-profil'

export const getProfil = query(
  {
    name: 'project.profil',
    summary: 'Profil proyek: identitas, pemilik, waktu, nilai, siapa yang membuat dan mengubah',
    access: 'project:read',
    input: ProjectInput,
    output: ProfilView,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
    // The day and the names of people are no part of the project's revision.
    beyondProject: true,
  },
  async ({ tx, project }) => loadProfil(tx, project),
)
