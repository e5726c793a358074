import { asc } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { inProject } from '@/db/scope'
import { EstimateDocument } from '@/lib/contracts/dokumen'
import { ProjectInput } from '@/lib/contracts/project'
import { fromRows } from '@/lib/documents/estimate/from-rows'
import type { ProjectRows } from '@/lib/documents/estimate/rows'
import { query } from '@/lib/gate/operation'
import { identitasOf, pricingOf } from '../project/view-project'

/** The whole project as an estimate document; importing it gives the same document and rekap. */
export const getDocument = query(
  {
    name: 'project.document',
    summary: 'Seluruh proyek sebagai dokumen RAB',
    access: 'project:read',
    input: ProjectInput,
    output: EstimateDocument,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
    replica: true,
  },
  async ({ tx, project }) => {
    const { tampilanPpn, ...pricing } = pricingOf(project)
    return fromRows(
      {
        project: identitasOf(project),
        pricing: tampilanPpn === 'langsung' ? pricing : { ...pricing, tampilanPpn },
        awalMinggu: project.awalMinggu,
      },
      await loadRows(tx, project),
    )
  },
)

/** Every row of an estimate, each table in the order of its siblings, rows without an order by id. */
async function loadRows(tx: Tx, project: { id: string }): Promise<ProjectRows> {
  const loaded: Record<string, unknown> = {}
  for (const [name, table] of Object.entries(ESTIMATE_TABLES)) {
    const order = 'urutan' in table ? [asc(table.urutan), asc(table.id)] : [asc(table.id)]
    loaded[name] = await tx
      .select()
      .from(table)
      .where(inProject(table, project))
      .orderBy(...order)
  }
  return loaded as unknown as ProjectRows
}
