'use server'

import { PROYEK_BERDAMPINGAN } from '@/lib/contracts/project'
import { copyProjects } from '@/lib/operations/copy/copy-projects'
import { createProject } from '@/lib/operations/project/create-project'
import { deleteProject } from '@/lib/operations/project/delete-project'
import { patchProject } from '@/lib/operations/project/patch-project'
import { restoreProject } from '@/lib/operations/project/restore-project'
import { action, actionEach } from '@/lib/transport/action'

export const salinProyek = action(copyProjects, { limit: 'bulk' })
export const buatProyek = action(createProject, { limit: 'write' })
export const ubahProyek = action(patchProject, { limit: 'write' })
export const ubahBanyakProyek = actionEach(patchProject, { limit: 'bulk', most: PROYEK_BERDAMPINGAN })
export const pulihkanProyek = action(restoreProject, { limit: 'write' })
export const hapusProyek = action(deleteProject, { limit: 'write' })
