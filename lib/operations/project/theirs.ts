import { and, eq, isNotNull, or, type SQL } from 'drizzle-orm'
import { anggota, project } from '@/db/schema/project'

/** Joins a person's membership to each project. */
export const membership = (userId: string): SQL | undefined =>
  and(eq(anggota.projectId, project.id), eq(anggota.userId, userId))

/** With `membership` joined: the projects that are this person's to see. */
export const isTheirs = (userId: string): SQL | undefined =>
  or(eq(project.ownerId, userId), isNotNull(anggota.peran))
