import { and, inArray, isNull } from 'drizzle-orm'
import { anggota, project } from '@/db/schema/project'
import { FindProjectsInput, FoundProjects, PROYEK_BERDAMPINGAN } from '@/lib/contracts/project'
import { type Peran, userIdOf } from '@/lib/gate/access'
import { invalid } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'
import { isTheirs, membership } from './theirs'
import { viewProject } from './view-project'

/** Several projects' settings in one statement, in the order asked for; those that are not theirs to see are left out. */
export const findProjects = query(
  {
    name: 'project.find',
    summary: 'Identitas dan pengaturan beberapa proyek menurut id; yang tidak boleh dilihat tidak ikut',
    access: 'user',
    input: FindProjectsInput,
    output: FoundProjects,
    example: { ids: '00000000-0000-4000-8000-000000000001' },
  },
  async ({ tx, actor, input: { ids } }) => {
    if (ids.length > PROYEK_BERDAMPINGAN)
      throw invalid({ path: 'ids', pesan: 'terlalu_banyak', params: { maks: PROYEK_BERDAMPINGAN } })
    const userId = userIdOf(actor) ?? ''
    const reach = actor.kind === 'key' ? actor.projects : null
    const mine = reach ? ids.filter((id) => reach.includes(id)) : ids
    const rows = await tx
      .select({ project, peran: anggota.peran })
      .from(project)
      .leftJoin(anggota, membership(userId))
      .where(and(inArray(project.id, mine), isNull(project.deletedAt), isTheirs(userId)))
    const views = new Map(
      rows.map(({ project: row, peran }) => [
        row.id,
        viewProject(row, row.ownerId === userId ? 'owner' : (peran as Peran)),
      ]),
    )
    return { items: mine.flatMap((id) => views.get(id) ?? []) }
  },
)
