import type { EstimateDocument } from '@/lib/contracts/dokumen'

type Kategori = EstimateDocument['hargaItem'][number]['kategori']

/** The rows of one project as the tables hold them, without project and revision. Decimals are strings. */
export interface ProjectRows {
  hargaItem: {
    id: string
    kategori: Kategori
    kode: string
    uraian: string
    satuan: string
    hargaSatuan: string | null
    urutan: string
  }[]
  konversi: { id: string; satuanBeli: string; faktor: string; pembulatan: string; hargaBeli: string | null }[]
  parameter: {
    id: string
    nama: string
    nilai: string | null
    formula: string | null
    satuan: string | null
    label: string | null
    urutan: string
  }[]
  analisa: {
    id: string
    kode: string
    uraian: string
    satuan: string
    sumber: 'referensi' | 'modifikasi' | 'kustom'
    katalogEdisi: string | null
    katalogKode: string | null
    urutan: string
  }[]
  komponen: {
    id: string
    analisaId: string
    kategori: Kategori
    hargaItemId: string | null
    subAnalisaId: string | null
    koefisien: string
    koefisienFormula: string | null
    urutan: string
  }[]
  klasifikasi: { id: string; parentId: string | null; nama: string; urutan: string }[]
  pekerjaan: {
    id: string
    klasifikasiId: string
    kode: string
    uraian: string
    satuan: string
    analisaId: string | null
    hargaLangsung: string | null
    volume: string
    volumeFormula: string | null
    markupPercent: string | null
    catatan: string | null
    urutan: string
  }[]
  pengukuran: {
    id: string
    pekerjaanId: string
    uraian: string
    jumlah: string | null
    panjang: string | null
    lebar: string | null
    tinggi: string | null
    faktor: string | null
    urutan: string
  }[]
  mingguan: {
    id: string
    pekerjaanId: string
    minggu: number
    rencana: string
    realisasi: string | null
    biayaAktual: string | null
  }[]
  tahapan: { id: string; nama: string; mulai: string | null; selesai: string | null; urutan: string }[]
  tahapanPekerjaan: { id: string; tahapanId: string; pekerjaanId: string; proporsi: string; urutan: string }[]
  dependensi: { id: string; dari: string; ke: string; jenis: string; lag: number }[]
}

/** Id of the n-th row of a kind that the document does not name; such ids sort in the order of the document. */
export const localId = (prefix: string, n: number): string => `${prefix}${String(n + 1).padStart(6, '0')}`
