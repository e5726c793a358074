import { eq, sql } from 'drizzle-orm'
import { project as table } from '@/db/schema/project'
import { Created, ProjectInput } from '@/lib/contracts/project'
import { userIdOf } from '@/lib/gate/access'
import { notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'

/** A removed project is there for nobody, so its owner is looked for here and not by the table of access. */
export const restoreProject = command(
  {
    name: 'project.restore',
    summary: 'Memulihkan proyek milik sendiri yang dihapus',
    access: 'user',
    input: ProjectInput,
    output: Created,
    example: { projectId: '00000000-0000-4000-8000-0000000000de' },
  },
  async ({ tx, actor, requestId, input: { projectId } }) => {
    const [opened] = await tx.execute<{ revision: number }>(
      sql`select revision from buka_pemulihan(${projectId}, ${userIdOf(actor)}, 'project.restore', ${requestId})`,
    )
    if (!opened) throw notFound('proyek_tidak_ditemukan')
    await tx
      .update(table)
      .set({ deletedAt: null, pengaturanRevision: opened.revision })
      .where(eq(table.id, projectId))
    return { id: projectId, revision: opened.revision }
  },
)
