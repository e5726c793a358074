import { sql } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { lastUrutanPer } from '@/db/last-urutan'
import { analisa } from '@/db/schema/analisa'
import { klasifikasi, pekerjaan, pengukuran } from '@/db/schema/pekerjaan'
import { inProject } from '@/db/scope'
import { updateRows } from '@/db/update-rows'
import { type Galat, joinPath } from '@/lib/contracts/galat'
import { galatRumus } from '@/lib/contracts/galat-rumus'
import type { PekerjaanPatch } from '@/lib/contracts/pekerjaan'
import type { Perubahan } from '@/lib/contracts/perubahan'
import { urutanList } from '@/lib/domain/urutan'
import type { HasilParameter } from '@/lib/domain/volume/hitung-parameter'
import { hitungVolume } from '@/lib/domain/volume/hitung-volume'
import type { OneRowAnswer } from '@/lib/gate/operation'
import { newId } from '../new-id'
import { loadParameter } from '../parameter/load-parameter'
import { type Penulis, refuseIfAny, requireAll, withIds } from '../perubahan/penulis'
import { requireReferences } from '../perubahan/require-references'

type PekerjaanRow = typeof pekerjaan.$inferSelect
type Isi = NonNullable<Perubahan['pekerjaan']>

/**
 * Makes, changes and removes lines. A volume comes as a number, a formula or measurement rows: the one that is
 * given replaces the other two, and the figure in force is computed here. `columns` are given of the rows changed.
 */
export async function savePekerjaan<K extends keyof PekerjaanRow = never>(
  p: Penulis,
  isi: Isi,
  paths = { baru: (i: number) => `pekerjaan.baru[${i}]`, ubah: (i: number) => `pekerjaan.ubah[${i}]` },
  columns: readonly K[] = [],
): Promise<{ ids: string[]; rows: Map<string, Pick<PekerjaanRow, K>> }> {
  const baru = withIds(isi.baru ?? [])
  const ubah = isi.ubah ?? []
  const parameter = [...baru, ...ubah].some((row) => row.volumeFormula != null)
    ? await loadParameter(p.tx, p.project)
    : null
  const galat: Galat[] = []
  const resolvedNew = baru.map((row, i) => resolveVolume(row, parameter, paths.baru(i), galat))
  const resolved = ubah.map((row, i) => resolveVolume(row, parameter, paths.ubah(i), galat))
  refuseIfAny(galat)
  await requireTargets(p, [
    ...baru.map((row, i) => ({ ...row, path: paths.baru(i) })),
    ...ubah.map((row, i) => ({ ...row, path: paths.ubah(i) })),
  ])

  const berukuran = new Set<string>()
  const rows = await updateRows(p.tx, p.project, pekerjaan, resolved, {
    columns,
    ...(ubah.some(setsVolume) && { mark: BERUKURAN, marked: berukuran }),
  })
  requireAll(rows, ubah, paths.ubah)
  await dropUkuran(
    p,
    ubah.flatMap((row) => (setsVolume(row) && berukuran.has(row.id) ? [row.id] : [])),
  )
  await insertNew(p, resolvedNew)
  await insertUkuran(p, [...baru, ...ubah])
  if (isi.hapus?.length) {
    await p.tx
      .delete(pekerjaan)
      .where(inProject(pekerjaan, p.project, sql`${pekerjaan.id} = any(${sql.param(isi.hapus)})`))
  }
  return { ids: baru.map(({ id }) => id), rows }
}

/** A line of which only its own columns change; null: there is more to look for, to compute or to write. */
export function satuPekerjaan<O>(
  ubah: PekerjaanPatch & { id: string },
  answer: OneRowAnswer<O>['answer'],
  columns: readonly (keyof PekerjaanRow)[] = [],
): OneRowAnswer<O> | null {
  if (ubah.volumeFormula != null || ubah.pengukuran || ubah.klasifikasiId || ubah.analisaId) return null
  const patch = resolveVolume(ubah, null, '', [])
  const besides = setsVolume(ubah) && { besides: 'berukuran(lama.project_id, lama.id)' }
  return { table: pekerjaan, patch, columns, ...besides, answer }
}

/** Headings and analyses of this change set are written by now. */
async function requireTargets(
  p: Penulis,
  rows: readonly (Pick<PekerjaanPatch, 'klasifikasiId' | 'analisaId'> & { path: string })[],
): Promise<void> {
  const at = (key: 'klasifikasiId' | 'analisaId') =>
    rows.map((row) => ({ id: row[key], path: joinPath(row.path, key) }))
  await requireReferences(p, klasifikasi, at('klasifikasiId'))
  await requireReferences(p, analisa, at('analisaId'))
}

const setsVolume = (row: PekerjaanPatch) =>
  row.volume !== undefined || row.volumeFormula !== undefined || row.pengukuran !== undefined

/** The columns a patch writes: `volume` and `volumeFormula` always go together. */
function resolveVolume<T extends PekerjaanPatch & { id: string }>(
  { pengukuran: ukuran, ...row }: T,
  parameter: HasilParameter | null,
  path: string,
  galat: Galat[],
): Omit<T, 'pengukuran'> & { volume?: string; volumeFormula?: string | null } {
  const given = [row.volumeFormula != null, ukuran !== undefined && ukuran.length > 0].filter(Boolean).length
  if (given > 1) galat.push({ path, pesan: 'satu_saja', params: { pilihan: 'volumeFormula, pengukuran' } })
  if (row.volumeFormula != null) {
    const hasil = hitungVolume({ rumus: row.volumeFormula }, parameter ?? new Map())
    if (hasil.ok) return { ...row, volume: hasil.volume }
    galat.push(galatRumus(joinPath(path, 'volumeFormula'), hasil))
    return row
  }
  if (ukuran && ukuran.length > 0) {
    const hasil = hitungVolume({ pengukuran: ukuran.map(barisUkur) }, new Map())
    if (hasil.ok) return { ...row, volume: hasil.volume, volumeFormula: null }
    galat.push(galatRumus(joinPath(path, 'pengukuran'), hasil))
    return row
  }
  return row.volume === undefined ? row : { ...row, volumeFormula: null }
}

const barisUkur = (baris: NonNullable<PekerjaanPatch['pengukuran']>[number]) => ({
  uraian: baris.uraian ?? '',
  jumlah: baris.jumlah ?? null,
  panjang: baris.panjang ?? null,
  lebar: baris.lebar ?? null,
  tinggi: baris.tinggi ?? null,
  faktor: baris.faktor ?? null,
})

/** By the table as the statement sees it, a row at a time without a call; `berukuran` (0014) is the same for who looks anew. */
const BERUKURAN = 'exists (select from pengukuran g where g.project_id = $1 and g.pekerjaan_id = lama.id)'

async function dropUkuran({ tx, project }: Penulis, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .delete(pengukuran)
    .where(inProject(pengukuran, project, sql`${pengukuran.pekerjaanId} = any(${sql.param(ids)})`))
}

async function insertNew(p: Penulis, rows: readonly (PekerjaanPatch & { id: string })[]): Promise<void> {
  if (rows.length === 0) return
  const last = rows.some((row) => row.urutan === undefined)
    ? await lastUrutanPer(p.tx, p.project, pekerjaan, pekerjaan.klasifikasiId)
    : new Map<string, string>()
  const next = new Map<string, string[]>()
  await insertRows(
    p.tx,
    p.project,
    pekerjaan,
    rows.map((row) => {
      const klasifikasiId = row.klasifikasiId ?? ''
      if (!next.has(klasifikasiId)) {
        const count = rows.filter((other) => other.klasifikasiId === klasifikasiId).length
        next.set(klasifikasiId, urutanList(count, last.get(klasifikasiId) ?? null))
      }
      return {
        id: row.id,
        klasifikasiId,
        kode: row.kode ?? '',
        uraian: row.uraian ?? '',
        satuan: row.satuan ?? '',
        analisaId: row.analisaId ?? null,
        hargaLangsung: row.hargaLangsung ?? null,
        volume: row.volume ?? '0',
        volumeFormula: row.volumeFormula ?? null,
        markupPercent: row.markupPercent ?? null,
        catatan: row.catatan ?? null,
        urutan: row.urutan ?? next.get(klasifikasiId)?.shift() ?? '',
      }
    }),
  )
}

async function insertUkuran(p: Penulis, rows: readonly (PekerjaanPatch & { id: string })[]): Promise<void> {
  const ukuran = rows.flatMap((row) => {
    const keys = urutanList(row.pengukuran?.length ?? 0)
    return (row.pengukuran ?? []).map((baris, n) => ({
      ...barisUkur(baris),
      id: newId(),
      pekerjaanId: row.id,
      urutan: keys[n] ?? '',
    }))
  })
  await insertRows(p.tx, p.project, pengukuran, ukuran)
}
