import { ProjectInput, ProjectView } from '@/lib/contracts/project'
import { query } from '@/lib/gate/operation'
import { viewProject } from './view-project'

export const getProject = query(
  {
    name: 'project.get',
    summary: 'Identitas dan pengaturan satu proyek',
    access: 'project:read',
    input: ProjectInput,
    output: ProjectView,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
    noPicture: true,
  },
  async ({ project }) => viewProject(project, project.peran),
)
