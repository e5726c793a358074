import { PatchProjectInput, ProjectView } from '@/lib/contracts/project'
import { command } from '@/lib/gate/operation'
import { saveProject } from './save-project'
import { viewProject } from './view-project'

export const patchProject = command(
  {
    name: 'project.patch',
    summary: 'Mengubah identitas, harga dan pembulatan, atau arsip proyek',
    access: 'project:write',
    input: PatchProjectInput,
    output: ProjectView,
    example: {
      projectId: '00000000-0000-4000-8000-000000000001',
      lokasi: 'Bandung',
      pricing: { markupPercent: '12.5' },
    },
  },
  async ({ tx, project, input: { projectId: _, pricing, arsip, ...identitas } }) => {
    const row = await saveProject(
      { tx, project },
      {
        ...identitas,
        ...pricing,
        ...(arsip !== undefined && { archivedAt: arsip ? new Date() : null }),
      },
    )
    return viewProject(row, project.peran)
  },
)
