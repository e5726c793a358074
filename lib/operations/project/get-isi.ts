import { sql } from 'drizzle-orm'
import { IsiView } from '@/lib/contracts/isi'
import { ProjectInput } from '@/lib/contracts/project'
import { JENIS_BARIS } from '@/lib/domain/jenis-baris'
import { query, Serialized } from '@/lib/gate/operation'
import { barisJson } from './baris-json'
import { viewProject } from './view-project'

/** All rows of a project in one statement: PostgreSQL builds the JSON, which goes out as it is. */
export const getIsi = query(
  {
    name: 'project.isi',
    summary: 'Semua baris satu proyek, untuk lembar kerja',
    access: 'project:read',
    input: ProjectInput,
    output: IsiView,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
  },
  async ({ tx, project }) => {
    const parts = JENIS_BARIS.map((jenis) => barisJson(jenis, project.id))
    const [row] = await tx.execute<Record<string, string | null>>(sql`select ${sql.join(parts, sql`, `)}`)
    const lists = Object.entries(row ?? {}).map(([name, json]) => `,${JSON.stringify(name)}:${json ?? '[]'}`)
    const kepala = JSON.stringify(viewProject(project, project.peran))
    return new Serialized<IsiView>(`{"project":${kepala}${lists.join('')}}`)
  },
)
