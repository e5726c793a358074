import type { Alamat, JenisAngka } from './alamat'
import {
  jelaskanAnalisa,
  jelaskanBundel,
  jelaskanHarga,
  jelaskanKategori,
  jelaskanKoefisien,
  jelaskanKomponen,
} from './jelaskan-analisa'
import {
  jelaskanBiaya,
  jelaskanHsp,
  jelaskanJumlah,
  jelaskanLangsung,
  jelaskanMarkup,
  jelaskanMarkupPercent,
} from './jelaskan-pekerjaan'
import {
  jelaskanDibulatkan,
  jelaskanGrandTotal,
  jelaskanKlasifikasi,
  jelaskanPpn,
  jelaskanPpnPercent,
  jelaskanTotal,
} from './jelaskan-ringkasan'
import { jelaskanParameter, jelaskanUkur, jelaskanUkuran, jelaskanVolume } from './jelaskan-volume'
import type { DataJelas, Penjelasan } from './types'

const PENJELAS: Record<JenisAngka, (data: DataJelas, id: string) => Penjelasan | null> = {
  dibulatkan: jelaskanDibulatkan,
  grandTotal: jelaskanGrandTotal,
  ppn: jelaskanPpn,
  ppnPercent: jelaskanPpnPercent,
  total: jelaskanTotal,
  klasifikasi: jelaskanKlasifikasi,
  jumlah: jelaskanJumlah,
  volume: jelaskanVolume,
  hsp: jelaskanHsp,
  markup: jelaskanMarkup,
  markupPercent: jelaskanMarkupPercent,
  biaya: jelaskanBiaya,
  langsung: jelaskanLangsung,
  analisa: jelaskanAnalisa,
  kategori: jelaskanKategori,
  komponen: jelaskanKomponen,
  bundel: jelaskanBundel,
  koefisien: jelaskanKoefisien,
  harga: jelaskanHarga,
  parameter: jelaskanParameter,
  ukur: jelaskanUkur,
  ukuran: jelaskanUkuran,
}

/**
 * Why a figure of the rekap is what it is: how it follows from its parts, exactly, and what decides it. Each part
 * has an address to be explained in turn, down to koefisien, price and measured length. null: no such row (any more).
 */
export function jelaskan(data: DataJelas, alamat: Alamat): Penjelasan | null {
  return PENJELAS[alamat.jenis](data, alamat.id)
}
