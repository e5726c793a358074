import type { DataPeriksa, Temuan } from './types'

/** Resources that no komponen names. Repair: removed. */
export function periksaItemTakDipakai({ rows }: DataPeriksa): Temuan[] {
  const dipakai = new Set<string | null>()
  for (const { hargaItemId } of rows.komponen.values()) dipakai.add(hargaItemId)
  return [...rows.hargaItem.values()]
    .filter(({ id }) => !dipakai.has(id))
    .map(({ id, kode, uraian }) => ({
      kode: 'ITEM_TAK_DIPAKAI',
      subjek: { jenis: 'hargaItem', id },
      params: { kode, nama: uraian },
      perbaikan: { hargaItem: { hapus: [id] } },
    }))
}

/** Analyses that no line and no other analysis uses. Repair: removed with their komponen. */
export function periksaAnalisaTakDipakai({ rows }: DataPeriksa): Temuan[] {
  const dipakai = new Set<string | null>()
  const isi = new Map<string, string[]>()
  for (const { analisaId } of rows.pekerjaan.values()) dipakai.add(analisaId)
  for (const { id, analisaId, subAnalisaId } of rows.komponen.values()) {
    dipakai.add(subAnalisaId)
    isi.set(analisaId, [...(isi.get(analisaId) ?? []), id])
  }
  return [...rows.analisa.values()]
    .filter(({ id }) => !dipakai.has(id))
    .map(({ id, kode, uraian }) => ({
      kode: 'ANALISA_TAK_DIPAKAI',
      subjek: { jenis: 'analisa', id },
      params: { kode, nama: uraian },
      perbaikan: { analisa: { hapus: [id] }, ...(isi.has(id) && { komponen: { hapus: isi.get(id) ?? [] } }) },
    }))
}
