import { and, asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { analisa, komponen } from '@/db/schema/analisa'
import { inProject } from '@/db/scope'
import { AnalisaInput, AnalisaView } from '@/lib/contracts/analisa'
import { expandAnalisa } from '@/lib/domain/analisa/expand-analisa'
import { createRekapEngine } from '@/lib/domain/rekap/rekap-engine'
import type { RekapInput } from '@/lib/domain/rekap/types'
import { notFound } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'
import { loadRekapInput } from '../rekap/load-rekap-input'

export const getAnalisa = query(
  {
    name: 'analisa.get',
    summary: 'Satu analisa: komponennya, dan rinciannya dengan semua bundel diurai',
    access: 'project:read',
    input: AnalisaInput,
    output: AnalisaView,
    example: { projectId: '00000000-0000-4000-8000-000000000001', analisaId: 'a1' },
  },
  async ({ tx, project, input }) => {
    const row = await findAnalisa(tx, project, input.analisaId)
    const data = await loadRekapInput(tx, project)
    const { lengkap: _, ...biaya } = createRekapEngine(data).analisa(row.id)
    return {
      ...row,
      komponen: await listKomponen(tx, project, row.id, data),
      rincian: expandAnalisa(row.id, data).map(({ hargaItemId: _id, ...rincian }) => rincian),
      ...biaya,
    }
  },
)

async function findAnalisa(tx: Tx, project: { id: string }, id: string) {
  const [row] = await tx
    .select()
    .from(analisa)
    .where(inProject(analisa, project, eq(analisa.id, id)))
  if (!row) throw notFound()
  const { projectId: _, katalogEdisi, katalogKode, urutan: _urutan, ...rest } = row
  const katalog =
    katalogEdisi !== null && katalogKode !== null ? { edisi: katalogEdisi, kode: katalogKode } : null
  return { ...rest, katalog }
}

async function listKomponen(tx: Tx, project: { id: string }, analisaId: string, data: RekapInput) {
  const items = new Map(data.hargaItem.map((row) => [row.id, row]))
  const analyses = new Map(data.analisa.map((row) => [row.id, row]))
  const rows = await tx
    .select()
    .from(komponen)
    .where(and(inProject(komponen, project), eq(komponen.analisaId, sql`${analisaId}`)))
    .orderBy(asc(komponen.urutan), asc(komponen.id))
  return rows.map((row) => {
    const item = items.get(row.hargaItemId ?? '')
    const sub = analyses.get(row.subAnalisaId ?? '')
    return {
      id: row.id,
      kategori: row.kategori,
      hargaItem: row.hargaItemId,
      analisa: row.subAnalisaId,
      kode: item?.kode ?? sub?.kode ?? '',
      uraian: item?.uraian ?? sub?.uraian ?? '',
      satuan: item?.satuan ?? sub?.satuan ?? '',
      koefisien: row.koefisien,
      koefisienFormula: row.koefisienFormula,
      harga: item?.hargaSatuan ?? null,
    }
  })
}
