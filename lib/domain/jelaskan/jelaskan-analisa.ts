import { multiplyDecimal } from '../decimal'
import { type AnalisaHasil, KATEGORI, type Kategori, type KomponenRow } from '../rekap/types'
import { splitKategori, withKategori } from './alamat'
import { angka, penjelasan, RUPIAH } from './bentuk'
import { caraRumus, parameterDipakai } from './jelaskan-volume'
import type { Angka, DataJelas, Penjelasan, Sumber } from './types'

const KOLOM = { TK: 'tenagaKerja', BHN: 'bahan', ALT: 'alat', LAIN: 'lain' } as const
const NOL = '0.00'

type AnalisaSumber = NonNullable<ReturnType<DataJelas['rows']['analisa']['get']>>

export function sumberAnalisa({ sumber, katalogEdisi, katalogKode }: AnalisaSumber): Sumber {
  if (katalogEdisi === null || katalogKode === null) return { jenis: 'kustom' }
  return { jenis: 'katalog', edisi: katalogEdisi, kode: katalogKode, diubah: sumber !== 'referensi' }
}

const rupiahOf = (hasil: AnalisaHasil, kategori: Kategori): string => hasil[KOLOM[kategori]]

/** The kategori of an analisa that hold something, be it a price not known yet. */
export function bagianAnalisa(data: DataJelas, id: string): Angka[] {
  const hasil = data.engine.analisa(id)
  const berisi = ({ nilai, alamat }: Angka) =>
    nilai !== NOL || (!hasil.lengkap && jelaskanKategori(data, alamat.id)?.bagian.length !== 0)
  return KATEGORI.map((kategori) =>
    angka('kategori', withKategori(kategori, id), { ...RUPIAH, nilai: rupiahOf(hasil, kategori) }),
  ).filter(berisi)
}

/** biayaDasar of one unit. */
export function jelaskanAnalisa(data: DataJelas, id: string): Penjelasan | null {
  const row = data.rows.analisa.get(id)
  if (!row) return null
  const { biayaDasar, lengkap } = data.engine.analisa(id)
  return penjelasan(
    angka('analisa', id, { ...RUPIAH, nama: row.uraian, kode: row.kode, nilai: biayaDasar }),
    {
      cara: { operasi: 'jumlah', bulat: null },
      bagian: bagianAnalisa(data, id),
      sumber: sumberAnalisa(row),
      lengkap,
    },
  )
}

/** Sum of its komponen of that kategori and of what its bundles hold of it. */
export function jelaskanKategori(data: DataJelas, gabungan: string): Penjelasan | null {
  const dibaca = splitKategori(gabungan)
  const row = dibaca && data.rows.analisa.get(dibaca.id)
  if (!dibaca || !row) return null
  const { kategori, id } = dibaca
  const { hargaItem, komponen } = data.engine.input()
  const kategoriOf = new Map(hargaItem.map((item) => [item.id, item.kategori]))
  const hasil = data.engine.analisa(id)
  const bagian = komponen
    .filter((baris) => baris.analisaId === id)
    .flatMap((baris): Angka[] => {
      if (baris.subAnalisaId !== null) {
        const isi = ofBundel(data, baris, kategori)
        return isi && (isi.nilai !== '0' || !data.engine.analisa(baris.subAnalisaId).lengkap) ? [isi] : []
      }
      return kategoriOf.get(baris.hargaItemId ?? '') === kategori ? [ofKomponen(data, baris)] : []
    })
  return penjelasan(
    angka('kategori', gabungan, {
      ...RUPIAH,
      nama: row.uraian,
      kode: row.kode,
      nilai: rupiahOf(hasil, kategori),
    }),
    {
      cara: { operasi: 'jumlah', bulat: null },
      bagian,
      sumber: sumberAnalisa(row),
      lengkap: bagian.every(({ nilai }) => nilai !== null),
    },
  )
}

/** koefisien x harga, exact; null where the price is not known. */
function ofKomponen({ rows }: DataJelas, row: KomponenRow): Angka {
  const item = rows.hargaItem.get(row.hargaItemId ?? '')
  const harga = item?.hargaSatuan ?? null
  const nilai = harga === null ? null : multiplyDecimal(row.koefisien, harga)
  return angka('komponen', row.id, { ...RUPIAH, nama: item?.uraian ?? '', kode: item?.kode ?? '', nilai })
}

function ofBundel({ engine, rows }: DataJelas, row: KomponenRow, kategori: Kategori): Angka | null {
  const sub = rows.analisa.get(row.subAnalisaId ?? '')
  if (!sub || row.subAnalisaId === null) return null
  const nilai = multiplyDecimal(row.koefisien, rupiahOf(engine.analisa(row.subAnalisaId), kategori))
  const id = withKategori(kategori, row.id)
  return angka('bundel', id, { ...RUPIAH, nama: sub.uraian, kode: sub.kode, nilai })
}

function ofKoefisien({ rows }: DataJelas, row: KomponenRow): Angka {
  const item = rows.hargaItem.get(row.hargaItemId ?? '') ?? rows.analisa.get(row.subAnalisaId ?? '')
  return angka('koefisien', row.id, {
    ukuran: 'koefisien',
    satuan: item?.satuan ?? '',
    nama: item?.uraian ?? '',
    kode: item?.kode ?? '',
    nilai: row.koefisien,
  })
}

export function jelaskanKomponen(data: DataJelas, id: string): Penjelasan | null {
  const row = data.rows.komponen.get(id)
  if (!row) return null
  const itself = ofKomponen(data, row)
  return penjelasan(itself, {
    cara: { operasi: 'kali', bulat: null },
    bagian: [ofKoefisien(data, row), ofHarga(data, row.hargaItemId ?? '')],
    lengkap: itself.nilai !== null,
  })
}

/** What a bundle brings of one kategori: its koefisien x that kategori of the analisa it points at. */
export function jelaskanBundel(data: DataJelas, gabungan: string): Penjelasan | null {
  const dibaca = splitKategori(gabungan)
  const row = dibaca && data.rows.komponen.get(dibaca.id)
  const itself = row && dibaca && ofBundel(data, row, dibaca.kategori)
  if (!row || !itself || row.subAnalisaId === null) return null
  const sub = data.engine.analisa(row.subAnalisaId)
  const isi = angka('kategori', withKategori(dibaca.kategori, row.subAnalisaId), {
    ...RUPIAH,
    nama: itself.nama,
    kode: itself.kode,
    nilai: rupiahOf(sub, dibaca.kategori),
  })
  return penjelasan(itself, {
    cara: { operasi: 'kali', bulat: null },
    bagian: [ofKoefisien(data, row), isi],
    lengkap: sub.lengkap,
  })
}

/** As the catalogue or a person gave it, or a formula rounded once to 6 digits. */
export function jelaskanKoefisien(data: DataJelas, id: string): Penjelasan | null {
  const row = data.rows.komponen.get(id)
  if (!row) return null
  const { koefisienFormula } = row
  const analisa = data.rows.analisa.get(row.analisaId)
  return penjelasan(ofKoefisien(data, row), {
    cara: koefisienFormula === null ? { operasi: 'isian' } : caraRumus(data, koefisienFormula, '0.000001'),
    bagian: koefisienFormula === null ? [] : parameterDipakai(data, koefisienFormula),
    sumber: analisa ? sumberAnalisa(analisa) : null,
  })
}

function ofHarga({ rows }: DataJelas, id: string): Angka {
  const item = rows.hargaItem.get(id)
  return angka('harga', id, {
    ukuran: 'rupiah',
    satuan: item?.satuan ?? '',
    nama: item?.uraian ?? '',
    kode: item?.kode ?? '',
    nilai: item?.hargaSatuan ?? null,
  })
}

export function jelaskanHarga(data: DataJelas, id: string): Penjelasan | null {
  const item = data.rows.hargaItem.get(id)
  return item
    ? penjelasan(ofHarga(data, id), {
        cara: { operasi: 'isian' },
        sumber: { jenis: 'harga', hargaItemId: id },
        lengkap: item.hargaSatuan !== null,
      })
    : null
}
