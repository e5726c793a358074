import { eq, sql } from 'drizzle-orm'
import { insertRows } from '@/db/insert-rows'
import { lastUrutan } from '@/db/last-urutan'
import { komponen } from '@/db/schema/analisa'
import { parameter, pekerjaan } from '@/db/schema/pekerjaan'
import { inProject } from '@/db/scope'
import { updateRows } from '@/db/update-rows'
import type { Perubahan } from '@/lib/contracts/perubahan'
import { urutanList } from '@/lib/domain/urutan'
import { renameInRumus } from '@/lib/domain/volume/rename-parameter'
import { type Penulis, requireAll, withIds } from '../perubahan/penulis'

type Isi = NonNullable<Perubahan['parameter']>

const split = (nilai: string) =>
  nilai.startsWith('=') ? { nilai: null, formula: nilai } : { nilai, formula: null }

/** Makes, changes and removes parameters; a rename is carried into every formula that uses the name. */
export async function saveParameter(p: Penulis, isi: Isi): Promise<string[]> {
  await renameEverywhere(p, isi.ubah ?? [])
  const ubah = (isi.ubah ?? []).map(({ nilai, ...patch }) => ({
    ...patch,
    ...(nilai !== undefined && split(nilai)),
  }))
  requireAll(await updateRows(p.tx, p.project, parameter, ubah), ubah, (i) => `parameter.ubah[${i}]`)
  const baru = withIds(isi.baru ?? [])
  const keys = baru.length > 0 ? urutanList(baru.length, await lastUrutan(p.tx, p.project, parameter)) : []
  await insertRows(
    p.tx,
    p.project,
    parameter,
    baru.map(({ nilai, satuan, label, urutan, ...row }, n) => ({
      ...row,
      ...split(nilai),
      satuan: satuan ?? null,
      label: label ?? null,
      urutan: urutan ?? keys[n] ?? '',
    })),
  )
  if (isi.hapus?.length) {
    await p.tx
      .delete(parameter)
      .where(inProject(parameter, p.project, sql`${parameter.id} = any(${sql.param(isi.hapus)})`))
  }
  return baru.map(({ id }) => id)
}

async function renameEverywhere(p: Penulis, ubah: NonNullable<Isi['ubah']>): Promise<void> {
  for (const { id, nama } of ubah) {
    if (nama === undefined) continue
    const [lama] = await p.tx
      .select({ nama: parameter.nama })
      .from(parameter)
      .where(inProject(parameter, p.project, eq(parameter.id, id)))
    if (!lama || lama.nama === nama) continue
    await p.derived()
    await renameIn(p, lama.nama, nama)
  }
}

/** Three tables hold formulas. */
async function renameIn({ tx, project }: Penulis, dari: string, ke: string): Promise<void> {
  const contains = `%${dari.toLowerCase().replace(/_/g, '\\_')}%`
  const lines = await tx
    .select({ id: pekerjaan.id, rumus: pekerjaan.volumeFormula })
    .from(pekerjaan)
    .where(inProject(pekerjaan, project, sql`lower(${pekerjaan.volumeFormula}) like ${contains}`))
  const komponenRows = await tx
    .select({ id: komponen.id, rumus: komponen.koefisienFormula })
    .from(komponen)
    .where(inProject(komponen, project, sql`lower(${komponen.koefisienFormula}) like ${contains}`))
  const params = await tx
    .select({ id: parameter.id, rumus: parameter.formula })
    .from(parameter)
    .where(inProject(parameter, project, sql`lower(${parameter.formula}) like ${contains}`))
  const renamed = (rows: { id: string; rumus: string | null }[]) =>
    rows.flatMap(({ id, rumus }) => {
      const baru = rumus === null ? rumus : renameInRumus(rumus, dari, ke)
      return baru === rumus ? [] : [{ id, rumus: baru }]
    })
  await updateRows(
    tx,
    project,
    pekerjaan,
    renamed(lines).map(({ id, rumus }) => ({ id, volumeFormula: rumus })),
  )
  await updateRows(
    tx,
    project,
    komponen,
    renamed(komponenRows).map(({ id, rumus }) => ({ id, koefisienFormula: rumus })),
  )
  await updateRows(
    tx,
    project,
    parameter,
    renamed(params).map(({ id, rumus }) => ({ id, formula: rumus })),
  )
}
