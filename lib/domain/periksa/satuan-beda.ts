import { foldSatuan } from '../katalog/fold-satuan'
import type { DataPeriksa, Temuan } from './types'

/** Lines whose unit is not that of their analysis: the rate is then for another quantity. Repair: the analysis's unit. */
export function periksaSatuan({ rows }: DataPeriksa): Temuan[] {
  const temuan: Temuan[] = []
  for (const { id, uraian, satuan, analisaId } of rows.pekerjaan.values()) {
    const analisa = rows.analisa.get(analisaId ?? '')
    if (!analisa || analisa.satuan === '' || foldSatuan(analisa.satuan) === foldSatuan(satuan)) continue
    temuan.push({
      kode: 'SATUAN_BEDA',
      subjek: { jenis: 'pekerjaan', id },
      params: { nama: uraian, satuan: satuan || '-', analisa: analisa.satuan },
      perbaikan: { pekerjaan: { ubah: [{ id, satuan: analisa.satuan }] } },
    })
  }
  return temuan
}
