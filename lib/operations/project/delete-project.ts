import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { project as table } from '@/db/schema/project'
import { ProjectInput } from '@/lib/contracts/project'
import { command } from '@/lib/gate/operation'

/** The project disappears for everyone at once; its rows stay, so that it can be brought back. */
export const deleteProject = command(
  {
    name: 'project.delete',
    summary: 'Menghapus proyek (bisa dipulihkan)',
    access: 'project:own',
    input: ProjectInput,
    output: z.object({ id: z.string() }),
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
  },
  async ({ tx, project }) => {
    await tx
      .update(table)
      .set({ deletedAt: new Date(), pengaturanRevision: project.revision })
      .where(eq(table.id, project.id))
    return { id: project.id }
  },
)
