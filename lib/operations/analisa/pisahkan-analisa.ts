import { asc, eq } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { lastUrutan } from '@/db/last-urutan'
import { analisa, komponen } from '@/db/schema/analisa'
import { pekerjaan } from '@/db/schema/pekerjaan'
import { inProject } from '@/db/scope'
import { PisahkanHasil, PisahkanInput } from '@/lib/contracts/analisa'
import { kodeSalinan } from '@/lib/domain/analisa/kode-salinan'
import { urutanBetween } from '@/lib/domain/urutan'
import { invalid, notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { newId } from '../new-id'
import { savePekerjaan } from '../pekerjaan/save-pekerjaan'

/** Gives one line its own copy of the analysis it shares with others. */
export const pisahkanAnalisa = command(
  {
    name: 'analisa.pisahkan',
    summary: 'Memberi satu pekerjaan salinan sendiri dari analisanya',
    access: 'project:write',
    input: PisahkanInput,
    output: PisahkanHasil,
    example: { projectId: '00000000-0000-4000-8000-000000000001', pekerjaanId: 'p1' },
  },
  async ({ tx, project, derived, input: { pekerjaanId } }) => {
    const [baris] = await tx
      .select({ analisaId: pekerjaan.analisaId })
      .from(pekerjaan)
      .where(inProject(pekerjaan, project, eq(pekerjaan.id, pekerjaanId)))
    if (!baris) throw notFound()
    if (baris.analisaId === null) throw invalid({ path: 'pekerjaanId', pesan: 'pekerjaan_tanpa_analisa' })
    const semua = await tx.select().from(analisa).where(inProject(analisa, project))
    const asal = semua.find(({ id }) => id === baris.analisaId)
    if (!asal) throw notFound()
    const id = newId()
    const kode = kodeSalinan(
      asal.kode,
      semua.map((row) => row.kode),
    )
    const urutan = urutanBetween(await lastUrutan(tx, project, analisa), null)
    await insertRows(tx, project, analisa, [{ ...asal, id, kode, urutan }])
    const isi = await tx
      .select()
      .from(komponen)
      .where(inProject(komponen, project, eq(komponen.analisaId, asal.id)))
      .orderBy(asc(komponen.urutan))
    await insertRows(
      tx,
      project,
      komponen,
      isi.map((row) => ({ ...row, id: newId(), analisaId: id })),
    )
    await savePekerjaan({ tx, project, derived }, { ubah: [{ id: pekerjaanId, analisaId: id }] })
    return { revision: project.revision, analisaId: id, kode }
  },
)
