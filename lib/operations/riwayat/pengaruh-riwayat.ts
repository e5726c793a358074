import { type SQL, sql } from 'drizzle-orm'
import { PengaruhInput, PengaruhList } from '@/lib/contracts/riwayat'
import { subtractDecimal } from '@/lib/domain/decimal'
import { createRekapEngine } from '@/lib/domain/rekap/rekap-engine'
import { query } from '@/lib/gate/operation'
import { loadRekapInput } from '../rekap/load-rekap-input'
import { withText } from './get-riwayat'
import { type BarisLama, inputOf, keadaanOf, mundur, TABEL_REKAP } from './keadaan'

/**
 * What each change did to the total with PPN. Nothing of it is stored: the rows are walked back through the audit
 * trail from now to the span asked for, and computed at each step that moved any.
 */
export const pengaruhRiwayat = query(
  {
    name: 'riwayat.pengaruh',
    summary: 'Total dengan PPN sebelum dan sesudah tiap perubahan',
    access: 'project:read',
    input: PengaruhInput,
    output: PengaruhList,
    example: { projectId: '00000000-0000-4000-8000-000000000001', dari: 1, sampai: 1 },
  },
  async ({ tx, project, input: { dari, sampai: akhir } }) => {
    const sampai = Math.min(akhir, project.revision)
    const keadaan = keadaanOf(await loadRekapInput(tx, project))
    for (const baris of await tx.execute<BarisLama>(sesudahnya(project.id, sampai))) mundur(keadaan, baris)
    const perRevisi = new Map<number, BarisLama[]>()
    const rows = await tx.execute<BarisLama & { revisi: string }>(diRentang(project.id, dari, sampai))
    for (const { revisi, ...baris } of rows) {
      const revision = Number.parseInt(revisi, 10)
      perRevisi.set(revision, [...(perRevisi.get(revision) ?? []), baris])
    }
    const total = () => createRekapEngine(inputOf(keadaan)).ringkasan().grandTotal
    const items: PengaruhList['items'] = []
    let sesudah = total()
    for (let revision = sampai; revision >= dari; revision--) {
      const berubah = perRevisi.get(revision) ?? []
      for (const baris of berubah) mundur(keadaan, baris)
      const sebelum = revision === 1 ? null : berubah.length > 0 ? total() : sesudah
      items.push({ revision, sebelum, sesudah, selisih: subtractDecimal(sesudah, sebelum ?? '0') })
      sesudah = sebelum ?? '0'
    }
    return { items }
  },
)

const tabel = sql`tabel = any(${sql.param(TABEL_REKAP)})`

/** Of every row changed after a revision, what it was at that revision. */
const sesudahnya = (projectId: string, revision: number): SQL => sql`
  select distinct on (tabel, row_id) tabel, row_id, ${withText(sql`before`)} as before
  from change_row where project_id = ${projectId} and revision > ${revision} and ${tabel}
  order by tabel, row_id, revision`

const diRentang = (projectId: string, dari: number, sampai: number): SQL => sql`
  select revision::text as revisi, tabel, row_id, ${withText(sql`before`)} as before
  from change_row where project_id = ${projectId} and revision between ${dari} and ${sampai} and ${tabel}`
