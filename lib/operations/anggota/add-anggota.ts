import { eq, sql } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { user } from '@/db/schema/auth'
import { anggota, project as projectTable } from '@/db/schema/project'
import { AddAnggotaInput, AnggotaView } from '@/lib/contracts/anggota'
import { invalid } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { tellWebhooks } from '@/lib/gate/webhook-event'
import { newId } from '../new-id'

/** Shares the project with an e-mail. The answer does not tell whether that e-mail has an account. */
export const addAnggota = command(
  {
    name: 'anggota.add',
    summary: 'Membagikan proyek kepada seseorang dengan e-mail',
    access: 'project:own',
    input: AddAnggotaInput,
    output: AnggotaView,
    example: { projectId: '00000000-0000-4000-8000-000000000001', email: 'rina@contoh.id', peran: 'editor' },
  },
  async ({ tx, project, input: { email, peran } }) => {
    const [known] = await tx
      .select({ id: user.id, milik: sql<boolean>`${user.id} = ${projectTable.ownerId}` })
      .from(user)
      .innerJoin(projectTable, eq(projectTable.id, project.id))
      .where(eq(user.email, email.toLowerCase()))
    if (known?.milik) throw invalid({ path: 'email', pesan: 'email_pemilik' })
    const id = newId()
    await insertRows(tx, project, anggota, [
      { id, email: email.toLowerCase(), userId: known?.id ?? null, peran },
    ])
    const data = { projectId: project.id, anggotaId: id, peran }
    await tellWebhooks(tx, 'member.added', [{ proyek: project.id, data }])
    return { id, email: email.toLowerCase(), nama: null, peran, menunggu: true }
  },
)
