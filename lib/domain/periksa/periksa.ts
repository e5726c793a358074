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

type Katalog = readonly SebaranKatalog[] | null

const ATURAN: readonly ((data: DataPeriksa, katalog: Katalog) => Temuan[])[] = [
  dariPeringatan,
  periksaRumus,
  periksaSatuan,
  periksaHargaJauh,
  periksaKoefisienJauh,
  (data, katalog) => (katalog ? periksaKoefisienKatalog(data, katalog) : []),
  periksaKodeGanda,
  periksaItemKembar,
  periksaItemTakDipakai,
  periksaAnalisaTakDipakai,
]

/** The same as `periksa`, rule by rule: who looks while somebody types lets a key through in between. */
export function* periksaBertahap(data: DataPeriksa, katalog: Katalog): Generator<undefined, Temuan[]> {
  const temuan: Temuan[] = []
  for (const aturan of ATURAN) {
    temuan.push(...aturan(data, katalog))
    yield
  }
  const berat = ({ kode }: Temuan) => BERAT.indexOf(BERAT_TEMUAN[kode])
  return temuan.sort((a, b) => berat(a) - berat(b))
}

/** Everything worth a look in an estimate, the gravest first; without the catalogue's spread that check is left out. */
export function periksa(data: DataPeriksa, katalog: Katalog): Temuan[] {
  const tahap = periksaBertahap(data, katalog)
  for (;;) {
    const { done, value } = tahap.next()
    if (done) return value
  }
}
