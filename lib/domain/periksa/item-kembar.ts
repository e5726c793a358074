import { foldSatuan } from '../katalog/fold-satuan'
import type { DataPeriksa, Temuan } from './types'

/** Resources of one kategori that have the same name and unit under two codes: priced twice, perhaps differently. */
export function periksaItemKembar({ rows }: DataPeriksa): Temuan[] {
  const pertama = new Map<string, string>()
  const temuan: Temuan[] = []
  for (const { id, kategori, kode, uraian, satuan } of rows.hargaItem.values()) {
    const nama = uraian.trim().toLowerCase().replace(/\s+/g, ' ')
    const kunci = [kategori, nama, foldSatuan(satuan)].join('\n')
    const lain = pertama.get(kunci)
    if (lain === undefined) pertama.set(kunci, kode)
    else
      temuan.push({
        kode: 'ITEM_KEMBAR',
        subjek: { jenis: 'hargaItem', id },
        params: { nama: uraian, kode: kode || '-', lain: lain || '-' },
      })
  }
  return temuan
}
