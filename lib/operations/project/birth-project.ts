import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/client'
import { project } from '@/db/schema/project'
import { openBirth } from '@/lib/gate/change-set'

type ProjectInsert = typeof project.$inferInsert

interface Birth {
  ownerId: string
  jenis: string
  requestId: string
  /** Where it came from: shown in the audit trail. */
  keterangan?: object
  /** Only the seed names its projects. */
  id?: string
}

/** A new project and its first change set, under which this transaction may write its rows. */
export async function birthProject(
  tx: Tx,
  birth: Birth,
  isi: Omit<ProjectInsert, 'id' | 'ownerId' | 'revision' | 'pengaturanRevision'>,
): Promise<{ id: string; revision: number }> {
  const id = birth.id ?? randomUUID()
  await tx.insert(project).values({ ...isi, id, ownerId: birth.ownerId, revision: 1, pengaturanRevision: 1 })
  const { ownerId: userId, jenis, requestId, keterangan } = birth
  await openBirth(tx, { projectId: id, userId, jenis, requestId, ...(keterangan && { keterangan }) })
  return { id, revision: 1 }
}
