import { sql } from 'drizzle-orm'
import { getDatabase } from '@/db/client'

/**
 * Projects shared with this e-mail before it had an account open for its owner now. Each is a change of its
 * project, so each takes its revision.
 */
export async function claimInvitations(user: { id: string; email: string }): Promise<void> {
  const database = getDatabase()
  const waiting = await database.db.execute<{ project_id: string; owner_id: string }>(sql`
    select a.project_id, p.owner_id from anggota a join project p on p.id = a.project_id
    where a.user_id is null and lower(a.email) = lower(${user.email}) and p.deleted_at is null`)
  for (const { project_id: id, owner_id: owner } of waiting) {
    await database.transaction('write', async (tx) => {
      await tx.execute(sql`with buka as materialized (
          select revision from buka_perubahan(${id}, ${owner}, array['owner'], 'anggota.terima', null, null))
        select revision from buka`)
      await tx.execute(sql`update anggota set user_id = ${user.id},
          revision = (select revision from project where id = ${id})
        where project_id = ${id} and user_id is null and lower(email) = lower(${user.email})`)
    })
  }
}
