import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '@/db/client'
import { hargaItem } from '@/db/schema/harga-item'
import { ApplyPerubahanInput, type Perubahan, PerubahanHasil } from '@/lib/contracts/perubahan'
import { notFound } from '@/lib/gate/errors'
import { command, Unchanged } from '@/lib/gate/operation'
import { deleteAnalisa, saveAnalisa } from '../analisa/save-analisa'
import { saveKomponen } from '../analisa/save-komponen'
import { deleteHargaItem, saveHargaItem } from '../harga/save-harga-item'
import { deleteKlasifikasi, saveKlasifikasi } from '../klasifikasi/save-klasifikasi'
import { loadParameter } from '../parameter/load-parameter'
import { recomputeRumus } from '../parameter/recompute-rumus'
import { saveParameter } from '../parameter/save-parameter'
import { satuPekerjaan, savePekerjaan } from '../pekerjaan/save-pekerjaan'
import { saveProject } from '../project/save-project'
import type { Penulis } from './penulis'

/** The one row that a part changes, if it does nothing else. */
const onlyRow = <T>(isi: { baru?: unknown[]; ubah?: T[]; hapus?: unknown[] } | undefined): T | undefined =>
  isi?.ubah?.length === 1 && !isi.baru?.length && !isi.hapus?.length ? isi.ubah[0] : undefined

/** The grid flushes one cell more often than anything else. */
function oneRow({ projectId: _, ...isi }: z.output<typeof ApplyPerubahanInput>) {
  if (Object.values(isi).filter((bagian) => bagian !== undefined).length !== 1) return null
  const answerOf = (jenis: string) => (_row: object, revision: number) => ({
    revision,
    ids: { [jenis]: [] },
    volume: {},
    koefisien: {},
  })
  const [line, item] = [onlyRow(isi.pekerjaan), onlyRow(isi.hargaItem)]
  if (line) return satuPekerjaan(line, answerOf('pekerjaan'))
  return item ? { table: hargaItem, patch: item, columns: [], answer: answerOf('hargaItem') } : null
}

/** Any number of edits of an estimate as one change set, all or nothing: what the grid flushes, and a batch write. */
export const applyPerubahan = command(
  {
    name: 'perubahan.apply',
    summary: 'Menerapkan banyak perubahan sekaligus',
    access: 'project:write',
    input: ApplyPerubahanInput,
    output: PerubahanHasil,
    example: {
      projectId: '00000000-0000-4000-8000-000000000001',
      pekerjaan: { ubah: [{ id: 'p1', volume: '12.5' }] },
    },
    oneRow,
  },
  async ({ tx, project, derived, input }) => {
    const p: Penulis = { tx, project, derived }
    const ids: Record<string, string[]> = {}
    const { parameter, hargaItem, analisa, klasifikasi } = input
    for (const { id, ...isi } of input.project?.ubah ?? []) {
      if (id.toLowerCase() !== project.id.toLowerCase()) throw notFound('proyek_tidak_ditemukan')
      await saveProject(p, isi, (bidang) => `project.ubah[0].${bidang}`)
    }
    // Makers first, each before those that may point at its rows; removers last, in the opposite order.
    if (parameter) ids.parameter = await saveParameter(p, parameter)
    if (hargaItem) ids.hargaItem = await saveHargaItem(p, hargaItem)
    if (analisa) ids.analisa = await saveAnalisa(p, analisa)
    if (input.komponen) ids.komponen = await saveKomponen(p, input.komponen, bersumberOf(input))
    if (klasifikasi) ids.klasifikasi = await saveKlasifikasi(p, klasifikasi)
    if (input.pekerjaan) ids.pekerjaan = (await savePekerjaan(p, input.pekerjaan)).ids
    await deleteKlasifikasi(p, klasifikasi?.hapus ?? [])
    await deleteAnalisa(p, analisa?.hapus ?? [])
    await deleteHargaItem(p, hargaItem?.hapus ?? [])
    if (!writes(input) && !(await hasWritten(tx, project))) {
      const revision = project.revision - 1
      throw new Unchanged<PerubahanHasil>({ revision, ids, volume: {}, koefisien: {} }, revision)
    }
    const moved = parameter
      ? await recomputeRumus(p, await loadParameter(tx, project))
      : { volume: {}, koefisien: {} }
    return { revision: project.revision, ids, ...moved }
  },
)

/** Rows that are gone already may be removed again; everything else writes or is refused. */
const writes = ({ parameter, hargaItem, analisa, komponen, klasifikasi, pekerjaan }: Perubahan): boolean =>
  [parameter, hargaItem, analisa, komponen, klasifikasi, pekerjaan].some(
    (isi) => isi?.baru?.length || isi?.ubah?.length,
  )

async function hasWritten(tx: Tx, { id, revision }: { id: string; revision: number }): Promise<boolean> {
  const [row] = await tx.execute<{ ada: boolean }>(
    sql`select exists (select from change_row where project_id = ${id} and revision = ${revision}) as ada`,
  )
  return row?.ada === true
}

/** Analyses of which the change set says what they are. */
const bersumberOf = ({ analisa }: Perubahan): Set<string> =>
  new Set(
    [...(analisa?.ubah ?? []), ...(analisa?.baru ?? [])].flatMap(({ id, sumber }) =>
      id && sumber ? [id] : [],
    ),
  )
