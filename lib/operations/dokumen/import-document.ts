import type { Tx } from '@/db/client'
import { insertRows } from '@/db/insert-rows'
import { ESTIMATE_TABLES } from '@/db/project-tables'
import { EstimateDocument } from '@/lib/contracts/dokumen'
import { Created } from '@/lib/contracts/project'
import { checkJadwal } from '@/lib/documents/estimate/check-jadwal'
import { checkReferences } from '@/lib/documents/estimate/check-references'
import { resolveRumus } from '@/lib/documents/estimate/resolve-rumus'
import { toRows } from '@/lib/documents/estimate/to-rows'
import { userIdOf } from '@/lib/gate/access'
import { AppError, invalid } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { birthProject } from '../project/birth-project'
import { contohDokumen } from './contoh-dokumen'

/** A project made of an estimate document: all of it or nothing, every bad row reported by its path. */
export const importDocument = command(
  {
    name: 'project.import',
    summary: 'Mengimpor dokumen RAB sebagai proyek baru',
    access: 'user',
    input: EstimateDocument,
    output: Created,
    example: contohDokumen,
  },
  async ({ tx, actor, requestId, input }) => {
    const ownerId = userIdOf(actor)
    if (ownerId === null) throw new AppError('UNAUTHENTICATED', 'belum_masuk')
    return writeDocument(tx, { ownerId, jenis: 'project.import', requestId }, input)
  },
)

/** Checks and writes a parsed document. Also what the first start uses for its demo project. */
export async function writeDocument(
  tx: Tx,
  birth: Parameters<typeof birthProject>[1],
  document: EstimateDocument,
): Promise<{ id: string; revision: number }> {
  const resolved = resolveRumus(document)
  const galat = [...checkReferences(document), ...resolved.galat, ...checkJadwal(document)]
  const { tanggalMulai, tanggalSelesai } = document.project
  if (tanggalMulai && tanggalSelesai && tanggalSelesai < tanggalMulai) {
    galat.push({ path: 'project.tanggalSelesai', pesan: 'tanggal_terbalik' })
  }
  if (galat.length > 0) throw invalid(...galat)
  const project = await birthProject(tx, birth, {
    ...document.project,
    ...document.pricing,
    awalMinggu: document.jadwal?.awalMinggu ?? 1,
  })
  const rows = toRows(document, resolved)
  for (const [name, table] of Object.entries(ESTIMATE_TABLES)) {
    await insertRows(tx, project, table, rows[name as keyof typeof rows])
  }
  return project
}
