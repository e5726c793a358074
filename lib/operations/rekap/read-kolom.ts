import type { Kategori, KomponenRow, PekerjaanRow, RekapInput } from '@/lib/domain/rekap/types'

/** Columns of one project as load-rekap-input asks for them; null where there is no row. */
export type Kolom = Record<string, string | null>

/** Ids and figures hold no control characters (lib/contracts/umum.ts), so this separates them safely. */
const PISAH = '\u001e'

/** Values of a column of ids or figures. */
const nilai = (kolom: string | null | undefined): string[] => (kolom == null ? [] : kolom.split(PISAH))
/** Values of a column of free text. */
const teks = (kolom: string | null | undefined): string[] => (kolom == null ? [] : JSON.parse(kolom))

export function readKomponen(kolom: Kolom): KomponenRow[] {
  const [analisaId, kategori] = [nilai(kolom.analisa_id), nilai(kolom.kategori)]
  const [item, sub] = [nilai(kolom.harga_item_id), nilai(kolom.sub_analisa_id)]
  const koefisien = nilai(kolom.koefisien)
  return nilai(kolom.id).map((id, n) => ({
    id,
    analisaId: analisaId[n] as string,
    kategori: kategori[n] as Kategori,
    hargaItemId: item[n] || null,
    subAnalisaId: sub[n] || null,
    koefisien: koefisien[n] as string,
  }))
}

export function readPekerjaan(kolom: Kolom): PekerjaanRow[] {
  const [klasifikasiId, analisaId] = [nilai(kolom.klasifikasi_id), nilai(kolom.analisa_id)]
  const [kode, uraian, satuan] = [teks(kolom.kode), teks(kolom.uraian), teks(kolom.satuan)]
  const [harga, volume, markup] = [
    nilai(kolom.harga_langsung),
    nilai(kolom.volume),
    nilai(kolom.markup_percent),
  ]
  return nilai(kolom.id).map((id, n) => ({
    id,
    klasifikasiId: klasifikasiId[n] as string,
    kode: kode[n] as string,
    uraian: uraian[n] as string,
    satuan: satuan[n] as string,
    analisaId: analisaId[n] || null,
    hargaLangsung: harga[n] || null,
    volume: volume[n] as string,
    markupPercent: markup[n] || null,
  }))
}

export function readSmall(kolom: Kolom): Pick<RekapInput, 'hargaItem' | 'analisa' | 'klasifikasi'> {
  return { hargaItem: readHargaItem(kolom), analisa: readAnalisa(kolom), klasifikasi: readKlasifikasi(kolom) }
}

function readHargaItem(kolom: Kolom): RekapInput['hargaItem'] {
  const [kategori, harga] = [nilai(kolom.h_kategori), nilai(kolom.h_harga)]
  const [kode, uraian, satuan] = [teks(kolom.h_kode), teks(kolom.h_uraian), teks(kolom.h_satuan)]
  return nilai(kolom.h_id).map((id, n) => ({
    id,
    kategori: kategori[n] as Kategori,
    kode: kode[n] as string,
    uraian: uraian[n] as string,
    satuan: satuan[n] as string,
    hargaSatuan: harga[n] || null,
  }))
}

function readAnalisa(kolom: Kolom): RekapInput['analisa'] {
  const [kode, uraian, satuan] = [teks(kolom.a_kode), teks(kolom.a_uraian), teks(kolom.a_satuan)]
  return nilai(kolom.a_id).map((id, n) => ({
    id,
    kode: kode[n] as string,
    uraian: uraian[n] as string,
    satuan: satuan[n] as string,
  }))
}

function readKlasifikasi(kolom: Kolom): RekapInput['klasifikasi'] {
  const [parentId, nama] = [nilai(kolom.k_parent), teks(kolom.k_nama)]
  return nilai(kolom.k_id).map((id, n) => ({ id, parentId: parentId[n] || null, nama: nama[n] as string }))
}
