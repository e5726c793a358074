import { asc, eq } from 'drizzle-orm'
import { user } from '@/db/schema/auth'
import { anggota } from '@/db/schema/project'
import { inProject } from '@/db/scope'
import { AnggotaList, PeranAnggota } from '@/lib/contracts/anggota'
import { ProjectInput } from '@/lib/contracts/project'
import { query } from '@/lib/gate/operation'

export const listAnggota = query(
  {
    name: 'anggota.list',
    summary: 'Pemilik dan anggota proyek',
    access: 'project:read',
    input: ProjectInput,
    output: AnggotaList,
    example: { projectId: '00000000-0000-4000-8000-000000000001' },
  },
  async ({ tx, project }) => {
    const [owner] = await tx
      .select({ nama: user.name, email: user.email })
      .from(user)
      .where(eq(user.id, project.ownerId))
    const rows = await tx
      .select({
        id: anggota.id,
        email: anggota.email,
        nama: user.name,
        peran: anggota.peran,
        userId: anggota.userId,
      })
      .from(anggota)
      .leftJoin(user, eq(user.id, anggota.userId))
      .where(inProject(anggota, project))
      .orderBy(asc(anggota.email))
    return {
      owner: owner ?? { nama: '', email: '' },
      items: rows.map(({ userId, peran, ...row }) => ({
        ...row,
        peran: PeranAnggota.parse(peran),
        menunggu: userId === null,
      })),
    }
  },
)
