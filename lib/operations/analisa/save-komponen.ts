import { isNotNull, sql } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { lastUrutan } from '@/db/last-urutan'
import { analisa, komponen } from '@/db/schema/analisa'
import { hargaItem } from '@/db/schema/harga-item'
import { inProject } from '@/db/scope'
import { updateRows } from '@/db/update-rows'
import type { Galat } from '@/lib/contracts/galat'
import { galatRumus } from '@/lib/contracts/galat-rumus'
import type { Perubahan } from '@/lib/contracts/perubahan'
import { checkDepth } from '@/lib/domain/analisa/depth'
import { BATAS_BERSARANG } from '@/lib/domain/analisa/find-too-deep'
import { urutanList } from '@/lib/domain/urutan'
import { hitungKoefisien } from '@/lib/domain/volume/hitung-volume'
import { invalid } from '@/lib/gate/errors'
import { loadParameter } from '../parameter/load-parameter'
import { type Penulis, refuseIfAny, requireAll, withIds } from '../perubahan/penulis'
import { requireReferences } from '../perubahan/require-references'

type Isi = NonNullable<Perubahan['komponen']>
type Baru = NonNullable<Isi['baru']>[number] & { id: string }

/**
 * Makes, changes and removes komponen. A catalogue analysis that is edited becomes `modifikasi`, but for those
 * (`bersumber`) of which the same change set says what they are: taking an edit back makes them `referensi` again.
 */
export async function saveKomponen(p: Penulis, isi: Isi, bersumber: ReadonlySet<string>): Promise<string[]> {
  const baru = withIds(isi.baru ?? [])
  const ubah = isi.ubah ?? []
  const galat: Galat[] = baru.flatMap((row, i) =>
    (row.hargaItemId === undefined) === (row.subAnalisaId === undefined)
      ? [
          {
            path: `komponen.baru[${i}]`,
            pesan: 'satu_saja',
            params: { pilihan: 'hargaItemId, subAnalisaId' },
          },
        ]
      : [],
  )
  const hitung = await koefisienReader(p, [...baru, ...ubah])
  const ubahJadi = ubah.map((row, i) => hitung(row, `komponen.ubah[${i}]`, galat))
  const baruJadi = baru.map((row, i) => hitung(row, `komponen.baru[${i}]`, galat))
  refuseIfAny(galat)
  await requireReferences(
    p,
    analisa,
    baru.flatMap(({ analisaId, subAnalisaId }, i) => [
      { id: analisaId, path: `komponen.baru[${i}].analisaId` },
      { id: subAnalisaId, path: `komponen.baru[${i}].subAnalisaId` },
    ]),
  )

  const touched = new Set(baru.map(({ analisaId }) => analisaId))
  const written = await updateRows(p.tx, p.project, komponen, ubahJadi, { columns: ['analisaId'] })
  requireAll(written, ubah, (i) => `komponen.ubah[${i}]`)
  for (const row of written.values()) touched.add(row.analisaId)
  await insertKomponen(p, baruJadi)
  for (const row of await remove(p, isi.hapus ?? [])) touched.add(row)
  if (baru.some((row) => row.subAnalisaId !== undefined)) await checkBundles(p)
  const diubah = [...touched].filter((id) => !bersumber.has(id))
  if (diubah.length > 0) await markModified(p, diubah)
  return baru.map(({ id }) => id)
}

/** A koefisien given as a formula is computed; given as a number, it replaces the formula. */
async function koefisienReader(
  p: Penulis,
  rows: readonly { koefisienFormula?: string | null | undefined }[],
) {
  const parameter = rows.some((row) => row.koefisienFormula != null)
    ? await loadParameter(p.tx, p.project)
    : null
  return <T extends { koefisien?: string | undefined; koefisienFormula?: string | null | undefined }>(
    row: T,
    path: string,
    galat: Galat[],
  ): T => {
    if (row.koefisienFormula == null)
      return row.koefisien === undefined ? row : { ...row, koefisienFormula: null }
    const hasil = hitungKoefisien(row.koefisienFormula, parameter ?? new Map())
    if (hasil.ok) return { ...row, koefisien: hasil.koefisien }
    galat.push(galatRumus(`${path}.koefisienFormula`, hasil))
    return row
  }
}

async function insertKomponen(p: Penulis, rows: readonly Baru[]): Promise<void> {
  if (rows.length === 0) return
  const itemIds = rows.flatMap((row) => row.hargaItemId ?? [])
  const items = await p.tx
    .select({ id: hargaItem.id, kategori: hargaItem.kategori })
    .from(hargaItem)
    .where(inProject(hargaItem, p.project, sql`${hargaItem.id} = any(${sql.param(itemIds)})`))
  const kategori = new Map(items.map((item) => [item.id, item.kategori]))
  const galat = rows.flatMap((row, i): Galat[] =>
    row.hargaItemId !== undefined && !kategori.has(row.hargaItemId)
      ? [
          {
            path: `komponen.baru[${i}].hargaItemId`,
            pesan: 'rujukan_tak_ada',
            params: { id: row.hargaItemId },
          },
        ]
      : [],
  )
  refuseIfAny(galat)
  const keys = urutanList(rows.length, await lastUrutan(p.tx, p.project, komponen))
  await insertRows(
    p.tx,
    p.project,
    komponen,
    rows.map((row, n) => ({
      id: row.id,
      analisaId: row.analisaId,
      kategori: (row.hargaItemId && kategori.get(row.hargaItemId)) || 'LAIN',
      hargaItemId: row.hargaItemId ?? null,
      subAnalisaId: row.subAnalisaId ?? null,
      koefisien: row.koefisien,
      koefisienFormula: row.koefisienFormula ?? null,
      urutan: row.urutan ?? keys[n] ?? '',
    })),
  )
}

async function remove({ tx, project }: Penulis, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .delete(komponen)
    .where(inProject(komponen, project, sql`${komponen.id} = any(${sql.param([...ids])})`))
    .returning({ analisaId: komponen.analisaId })
  return rows.map((row) => row.analisaId)
}

async function markModified(p: Penulis, ids: string[]): Promise<void> {
  await p.derived()
  await p.tx
    .update(analisa)
    .set({ sumber: 'modifikasi', revision: p.project.revision })
    .where(
      inProject(
        analisa,
        p.project,
        sql`${analisa.sumber} = 'referensi' and ${analisa.id} = any(${sql.param(ids)})`,
      ),
    )
}

/** Bundles never form a circle (refused with its path) and nest at most 10 levels. */
export async function checkBundles({ tx, project }: Penulis): Promise<void> {
  const rows = await tx
    .select({ dari: komponen.analisaId, ke: sql<string>`${komponen.subAnalisaId}` })
    .from(komponen)
    .where(inProject(komponen, project, isNotNull(komponen.subAnalisaId)))
  const hasil = checkDepth(rows)
  if (hasil.ok) return
  const names = await tx
    .select({ id: analisa.id, kode: analisa.kode, uraian: analisa.uraian })
    .from(analisa)
    .where(inProject(analisa, project, sql`${analisa.id} = any(${sql.param(hasil.jalur)})`))
  const nama = new Map(names.map((row) => [row.id, row.uraian || row.kode]))
  const jalur = hasil.jalur.map((id) => nama.get(id) ?? id).join(' > ')
  throw invalid(
    hasil.kode === 'SIKLUS'
      ? { path: 'komponen', pesan: 'siklus', params: { jalur } }
      : { path: 'komponen', pesan: 'terlalu_dalam', params: { maks: BATAS_BERSARANG } },
  )
}
