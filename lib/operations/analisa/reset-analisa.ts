import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { analisa, komponen } from '@/db/schema/analisa'
import { inProject } from '@/db/scope'
import { ResetAnalisaHasil, ResetAnalisaInput } from '@/lib/contracts/analisa'
import type { Actor } from '@/lib/gate/access'
import { AppError, invalid, notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { type KatalogAnalisa, kunciOf, loadKatalog } from '../katalog/load-katalog'
import { loadTaken, placeKatalog } from '../katalog/place-katalog'
import { newId } from '../new-id'
import { checkBundles } from './save-komponen'

/** Puts an edited catalogue analysis back to what its edition says; prices and its name in the project stay. */
export const resetAnalisa = command(
  {
    name: 'analisa.reset',
    summary: 'Mengembalikan analisa ke isi katalognya; harga item tetap',
    access: 'project:write',
    input: ResetAnalisaInput,
    output: ResetAnalisaHasil,
    example: { projectId: '00000000-0000-4000-8000-000000000001', analisaId: 'a2', beda: 'item_baru' },
  },
  async ({ tx, project, derived, actor, input: { analisaId, beda } }) => {
    const [row] = await tx
      .select()
      .from(analisa)
      .where(inProject(analisa, project, eq(analisa.id, analisaId)))
    if (!row) throw notFound()
    const { katalogEdisi: edisi, katalogKode: kode } = row
    if (edisi === null || kode === null)
      throw invalid({ path: 'analisaId', pesan: 'analisa_bukan_katalog', params: { kode: row.kode } })
    const katalog = await loadAsal(tx, actor, { edisi, kode })
    const asal = kunciOf({ edisi, kode })
    const root = katalog.get(asal)
    if (!root) throw notFound()
    const ids = await loadTaken(tx, project)
    ids.set(asal, analisaId)
    const baru = [...katalog.values()].filter((satu) => !ids.has(kunciOf(satu)))
    for (const satu of baru) ids.set(kunciOf(satu), newId())
    await tx.delete(komponen).where(inProject(komponen, project, eq(komponen.analisaId, analisaId)))
    const itemBaru = await placeKatalog(tx, project, { baru, isi: [root], ids, beda })
    await tx
      .update(analisa)
      .set({ sumber: 'referensi', satuan: root.satuan, revision: project.revision })
      .where(inProject(analisa, project, eq(analisa.id, analisaId)))
    await checkBundles({ tx, project, derived })
    return { revision: project.revision, komponen: root.komponen.length, itemBaru }
  },
)

async function loadAsal(
  tx: Tx,
  actor: Actor,
  kunci: { edisi: string; kode: string },
): Promise<Map<string, KatalogAnalisa>> {
  try {
    return await loadKatalog(tx, actor, [kunci])
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND')
      throw invalid({ path: 'analisaId', pesan: 'edisi_hilang', params: kunci })
    throw error
  }
}
