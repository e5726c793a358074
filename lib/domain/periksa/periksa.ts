import { dariPeringatan } from './dari-peringatan'
import { periksaHargaJauh } from './harga-jauh'
import { periksaItemKembar } from './item-kembar'
import { periksaKodeGanda } from './kode-ganda'
import { periksaKoefisienJauh } from './koefisien-jauh'
import { periksaKoefisienKatalog } from './koefisien-katalog'
import { periksaRumus } from './rumus-galat'
import { periksaSatuan } from './satuan-beda'
import { periksaAnalisaTakDipakai, periksaItemTakDipakai } from './tak-dipakai'
import { BERAT, BERAT_TEMUAN, type DataPeriksa, type SebaranKatalog, type Temuan } from './types'

/** Everything worth a look in an estimate, the gravest first; without the catalogue's spread that check is left out. */
export function periksa(data: DataPeriksa, katalog: readonly SebaranKatalog[] | null): Temuan[] {
  const temuan = [
    ...dariPeringatan(data),
    ...periksaRumus(data),
    ...periksaSatuan(data),
    ...periksaHargaJauh(data),
    ...periksaKoefisienJauh(data),
    ...(katalog ? periksaKoefisienKatalog(data, katalog) : []),
    ...periksaKodeGanda(data),
    ...periksaItemKembar(data),
    ...periksaItemTakDipakai(data),
    ...periksaAnalisaTakDipakai(data),
  ]
  const berat = ({ kode }: Temuan) => BERAT.indexOf(BERAT_TEMUAN[kode])
  return temuan.sort((a, b) => berat(a) - berat(b))
}
