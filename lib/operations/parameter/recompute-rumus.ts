import { isNotNull } from 'drizzle-orm'
import { komponen } from '@/db/schema/analisa'
import { pekerjaan } from '@/db/schema/pekerjaan'
import { inProject } from '@/db/scope'
import { updateRows } from '@/db/update-rows'
import type { Galat } from '@/lib/contracts/galat'
import { galatRumus } from '@/lib/contracts/galat-rumus'
import type { HasilParameter } from '@/lib/domain/volume/hitung-parameter'
import { hitungKoefisien, hitungVolume } from '@/lib/domain/volume/hitung-volume'
import { type Penulis, refuseIfAny } from '../perubahan/penulis'

/** After a change of parameters: every volume and koefisien that a formula gives, written where it moved. */
export async function recomputeRumus(
  p: Penulis,
  parameter: HasilParameter,
): Promise<{ volume: Record<string, string>; koefisien: Record<string, string> }> {
  const galat: Galat[] = [...parameter.galat].map(([nama, salah]) => galatRumus(`parameter.${nama}`, salah))
  const lines = await p.tx
    .select({
      id: pekerjaan.id,
      uraian: pekerjaan.uraian,
      rumus: pekerjaan.volumeFormula,
      lama: pekerjaan.volume,
    })
    .from(pekerjaan)
    .where(inProject(pekerjaan, p.project, isNotNull(pekerjaan.volumeFormula)))
  const rows = await p.tx
    .select({ id: komponen.id, rumus: komponen.koefisienFormula, lama: komponen.koefisien })
    .from(komponen)
    .where(inProject(komponen, p.project, isNotNull(komponen.koefisienFormula)))

  const volume: Record<string, string> = {}
  for (const { id, rumus, lama } of lines) {
    const hasil = hitungVolume({ rumus: rumus ?? '' }, parameter)
    if (!hasil.ok) galat.push(galatRumus(`pekerjaan.${id}.volumeFormula`, hasil))
    else if (hasil.volume !== lama) volume[id] = hasil.volume
  }
  const koefisien: Record<string, string> = {}
  for (const { id, rumus, lama } of rows) {
    const hasil = hitungKoefisien(rumus ?? '', parameter)
    if (!hasil.ok) galat.push(galatRumus(`komponen.${id}.koefisienFormula`, hasil))
    else if (hasil.koefisien !== lama) koefisien[id] = hasil.koefisien
  }
  refuseIfAny(galat)
  await p.derived()
  await updateRows(
    p.tx,
    p.project,
    pekerjaan,
    Object.entries(volume).map(([id, nilai]) => ({ id, volume: nilai })),
  )
  await updateRows(
    p.tx,
    p.project,
    komponen,
    Object.entries(koefisien).map(([id, nilai]) => ({ id, koefisien: nilai })),
  )
  return { volume, koefisien }
}
