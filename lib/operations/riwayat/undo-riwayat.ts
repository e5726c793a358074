import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { changeSet } from '@/db/schema/perubahan'
import { inProject } from '@/db/scope'
import { type Penghalang, RiwayatInput, UrungHasil } from '@/lib/contracts/riwayat'
import { AppError, notFound } from '@/lib/gate/errors'
import { command } from '@/lib/gate/operation'
import { checkBundles } from '../analisa/save-komponen'
import { checkShape } from '../klasifikasi/save-klasifikasi'
import { loadParameter } from '../parameter/load-parameter'
import { recomputeRumus } from '../parameter/recompute-rumus'
import type { Penulis } from '../perubahan/penulis'
import { type KepalaRow, kepalaOf, selectKepala } from './kepala'
import { listPenghalang } from './penghalang'
import { listTersentuh, pulihkan } from './pulihkan'

/** Takes one change set back by a new one, when nothing that came later rests on it. */
export const undoRiwayat = command(
  {
    name: 'riwayat.undo',
    summary: 'Mengurungkan satu perubahan sebagai perubahan baru',
    access: 'project:write',
    input: RiwayatInput,
    output: UrungHasil,
    example: { projectId: '00000000-0000-4000-8000-000000000001', revision: 2 },
  },
  async ({ tx, project, derived, input: { revision: dari } }) => {
    const p: Penulis = { tx, project, derived }
    const tersentuh = await findTersentuh(tx, project.id, dari)
    refuseBlocked(await listPenghalang(tx, project.id, dari))
    await pulihkan({ tx, projectId: project.id, dari, revision: project.revision }, tersentuh)
    await refuseLost(tx, project, dari)
    const tabel = new Set(tersentuh.map((satu) => satu.tabel))
    if (tabel.has('komponen')) await checkBundles(p)
    if (tabel.has('klasifikasi')) await checkShape(p)
    if (['parameter', 'pekerjaan', 'komponen'].some((nama) => tabel.has(nama)))
      await recomputeRumus(p, await loadParameter(tx, project))
    await tx
      .update(changeSet)
      .set({ keterangan: { urungkan: dari } })
      .where(inProject(changeSet, project, eq(changeSet.revision, project.revision)))
    return { revision: project.revision, mengurungkan: dari }
  },
)

async function findTersentuh(tx: Tx, projectId: string, dari: number) {
  const [kepala] = await tx
    .select({
      awal: sql<boolean>`${changeSet.revision} = (select min(revision) from change_set where project_id = ${projectId})`,
    })
    .from(changeSet)
    .where(and(eq(changeSet.projectId, projectId), eq(changeSet.revision, dari)))
  if (!kepala) throw notFound()
  if (kepala.awal) throw new AppError('CONFLICT', 'urung_awal')
  const tersentuh = await listTersentuh(tx, projectId, dari)
  if (tersentuh.length === 0) throw new AppError('CONFLICT', 'urung_kosong')
  if (tersentuh.some(({ tabel }) => tabel === 'anggota')) throw new AppError('CONFLICT', 'urung_anggota')
  return tersentuh
}

const paramsOf = ({ revision, oleh, pada }: Penghalang) => ({ revisi: revision, oleh: oleh ?? '-', pada })

function refuseBlocked(penghalang: readonly Penghalang[]): void {
  const [pertama] = penghalang
  if (!pertama) return
  throw new AppError('CONFLICT', 'urung_terhalang', {
    params: paramsOf(pertama),
    details: penghalang.map((satu) => ({
      path: `riwayat.${satu.revision}`,
      pesan: 'urung_penghalang',
      params: { ...paramsOf(satu), banyak: satu.banyak },
    })),
  })
}

/** Rows made later below one that goes would go with it: they are what rests on the change. */
async function refuseLost(tx: Tx, project: { id: string; revision: number }, dari: number): Promise<void> {
  const rows = await tx.execute<KepalaRow & { banyak: number }>(sql`
    select ${selectKepala}, kena.banyak from (
      select (r.before->>'revision')::bigint as revision, count(*)::int as banyak from change_row r
      where r.project_id = ${project.id} and r.revision = ${project.revision} and r.after is null and not exists (
        select 1 from change_row c where c.project_id = r.project_id and c.revision = ${dari} and c.tabel = r.tabel and c.row_id = r.row_id)
      group by 1) kena
    join change_set cs on cs.project_id = ${project.id} and cs.revision = kena.revision
    left join "user" u on u.id = cs.user_id order by cs.revision`)
  refuseBlocked(
    rows.map((row) => {
      const { revision, pada, oleh } = kepalaOf(row)
      return { revision, pada, oleh: oleh?.nama ?? null, banyak: row.banyak }
    }),
  )
}
