import { foldSatuan } from '../katalog/fold-satuan'
import { diLuarFaktor } from './jauh'
import type { DataPeriksa, SebaranKatalog, Temuan } from './types'

const FAKTOR = 3n
const PALING_SEDIKIT = 3

const kunciOf = (kategori: string, uraian: string, satuan: string, satuanAnalisa: string): string =>
  [kategori, uraian.trim().toLowerCase(), foldSatuan(satuan), foldSatuan(satuanAnalisa)].join('\n')

/**
 * Coefficients outside of what the catalogue's analyses of the same unit use of the same resource: more than three
 * times the largest or less than a third of the smallest of at least three.
 */
export function periksaKoefisienKatalog({ rows }: DataPeriksa, katalog: readonly SebaranKatalog[]): Temuan[] {
  const sebaran = new Map(
    katalog.map((isi) => [kunciOf(isi.kategori, isi.uraian, isi.satuan, isi.satuanAnalisa), isi]),
  )
  const temuan: Temuan[] = []
  for (const { id, analisaId, hargaItemId, koefisien } of rows.komponen.values()) {
    const item = rows.hargaItem.get(hargaItemId ?? '')
    const analisa = rows.analisa.get(analisaId)
    if (!item || !analisa || analisa.sumber === 'referensi' || !/[1-9]/.test(koefisien)) continue
    const isi = sebaran.get(kunciOf(item.kategori, item.uraian, item.satuan, analisa.satuan))
    if (!isi || isi.banyak < PALING_SEDIKIT) continue
    const { terkecil, terbesar, median } = isi
    if (!diLuarFaktor(koefisien, terkecil, terbesar, FAKTOR)) continue
    temuan.push({
      kode: 'KOEFISIEN_JAUH_KATALOG',
      subjek: { jenis: 'komponen', id },
      params: { nama: item.uraian, analisa: analisa.uraian, nilai: koefisien, terkecil, terbesar, median },
    })
  }
  return temuan
}
