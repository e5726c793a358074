import { eq } from 'drizzle-orm'
import { project as table } from '@/db/schema/project'
import { PatchProjectInput, ProjectView } from '@/lib/contracts/project'
import { invalid, notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
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
  async ({ tx, project, input: { projectId, pricing, arsip, ...identitas } }) => {
    const [row] = await tx
      .update(table)
      .set({
        ...identitas,
        ...pricing,
        ...(arsip !== undefined && { archivedAt: arsip ? new Date() : null }),
        pengaturanRevision: project.revision,
      })
      .where(eq(table.id, projectId))
      .returning()
    if (!row) throw notFound('proyek_tidak_ditemukan')
    if (row.tanggalMulai && row.tanggalSelesai && row.tanggalSelesai < row.tanggalMulai) {
      throw invalid({ path: 'tanggalSelesai', pesan: 'tanggal_terbalik' })
    }
    return viewProject(row, project.peran)
  },
)
