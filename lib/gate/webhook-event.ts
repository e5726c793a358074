import { sql } from 'drizzle-orm'
import { getDatabase, type Tx } from '@/db/client'
import type { Kabar, Peristiwa } from '@/lib/contracts/webhook'
import { sendJobs } from './send-job'

/** What happened, and whom it concerns: one person, or all who see a project. */
interface Telling<P extends Peristiwa> {
  data: Kabar[P]
  userId?: string
  proyek?: string
}

/**
 * Writes what webhooks are to be told in the transaction of what happened: none is lost, and none tells of what was
 * taken back. One statement, and one more when somebody listens.
 */
export async function tellWebhooks<P extends Peristiwa>(
  tx: Tx,
  type: P,
  kabar: readonly Telling<P>[],
): Promise<void> {
  const timestamp = new Date().toISOString()
  const isi = kabar.map(({ data }) => JSON.stringify({ type, timestamp, data }))
  const orang = kabar.map(({ userId }) => userId ?? null)
  const proyek = kabar.map(({ proyek: id }) => id ?? null)
  const rows = await tx.execute<{ id: string }>(sql`
    insert into webhook_kiriman (webhook_id, peristiwa, isi)
    select w.id, ${type}, k.isi
    from unnest(${sql.param(orang)}::text[], ${sql.param(proyek)}::uuid[], ${sql.param(isi)}::text[]) k (orang, proyek, isi)
    join webhook w on w.aktif and ${type} = any (w.peristiwa) and (w.user_id = k.orang or exists (
      select from project p where p.id = k.proyek and p.deleted_at is null and (p.owner_id = w.user_id
        or exists (select from anggota a where a.project_id = p.id and a.user_id = w.user_id))))
    returning id`)
  await sendJobs(
    tx,
    'webhook',
    rows.map(({ id }) => ({ kirimanId: id })),
  )
}

const JEDA = sql`interval '2 seconds'`
const SEKALI = 100

/** Tells of projects that have changed, each once however often it did meanwhile, with its last revision. */
export const tellChanges = (): Promise<void> => getDatabase().transaction('write', tellDue)

async function tellDue(tx: Tx): Promise<void> {
  const due = await tx.execute<{ proyek: string; revision: number }>(sql`
    delete from proyek_berubah where proyek in (
      select proyek from proyek_berubah where sejak < now() - ${JEDA} order by sejak limit ${SEKALI}
      for update skip locked)
    returning proyek, revision`)
  if (due.length === 0) return
  await tellWebhooks(
    tx,
    'project.changed',
    due.map(({ proyek, revision }) => ({ proyek, data: { projectId: proyek, revision } })),
  )
}
