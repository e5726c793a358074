import type { Pembulatan } from '../decimal'
import type { RekapEngine } from '../rekap/rekap-engine'
import type { KomponenRow, PekerjaanRow } from '../rekap/types'
import type { BarisUkur, ParameterRow } from '../volume/types'
import type { Alamat } from './alamat'

type Analisa = {
  kode: string
  uraian: string
  satuan: string
  sumber: 'referensi' | 'modifikasi' | 'kustom'
  katalogEdisi: string | null
  katalogKode: string | null
}
type DariMap<T> = { get(id: string): T | undefined }

/** The rows and the rekap of one project as they stand: what explanations are read from. */
export type DataJelas = {
  engine: Pick<RekapEngine, 'input' | 'ringkasan' | 'klasifikasi' | 'pekerjaan' | 'hasPekerjaan' | 'analisa'>
  rows: {
    klasifikasi: DariMap<{ nama: string }>
    pekerjaan: DariMap<PekerjaanRow & { volumeFormula: string | null }>
    analisa: DariMap<Analisa>
    komponen: DariMap<KomponenRow & { koefisienFormula: string | null }>
    hargaItem: DariMap<{ kode: string; uraian: string; satuan: string; hargaSatuan: string | null }>
    pengukuran: DariMap<BarisUkur & { pekerjaanId: string }>
    parameter: { values(): Iterable<ParameterRow & { satuan: string | null; label: string | null }> }
  }
  ukuranOf(pekerjaanId: string): readonly (BarisUkur & { id: string })[]
}

/** What a figure counts: rupiah, percent, or units of a row. */
type Ukuran = 'rupiah' | 'persen' | 'volume' | 'koefisien' | 'bilangan'

/** basis "10000", "1", "0.001": rounded to a multiple of it. */
export type Bulat = { basis: string; arah: Pembulatan }

/** How a figure follows from its parts: typed in, their sum, their product, a x b %, or a formula over them. */
export type Cara =
  | { operasi: 'isian' }
  | { operasi: 'jumlah' | 'kali' | 'persen'; bulat: Bulat | null }
  | { operasi: 'rumus'; rumus: string; denganAngka: string; bulat: Bulat | null }

export type Sumber =
  | { jenis: 'katalog'; edisi: string; kode: string; diubah: boolean }
  | { jenis: 'kustom' }
  | { jenis: 'proyek' }
  | { jenis: 'baris' }
  | { jenis: 'harga'; hargaItemId: string }
  | { jenis: 'pengukuran'; banyak: number }

export type Angka = {
  alamat: Alamat
  /** Name of the row it belongs to; '' where the kind of figure says it all. */
  nama: string
  kode: string
  /** Exact decimal text; null: not known, counts 0. */
  nilai: string | null
  ukuran: Ukuran
  satuan: string
}

export type Penjelasan = Angka & {
  cara: Cara
  /** The figures it is made of, to be explained in turn by their address. */
  bagian: Angka[]
  sumber: Sumber | null
  /** false: a price below is not known and counts 0. */
  lengkap: boolean
}
