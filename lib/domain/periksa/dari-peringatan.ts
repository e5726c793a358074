import type { Peringatan } from '../rekap/types'
import type { DataPeriksa, Temuan } from './types'

/** What the rekap itself reports: missing prices, volume 0, lines and analyses without content, markup, PPN. */
export function dariPeringatan(data: DataPeriksa): Temuan[] {
  return data.engine.peringatan().map((isi) => toTemuan(data, isi))
}

function toTemuan({ rows }: DataPeriksa, isi: Peringatan): Temuan {
  const line = (id: string | null) => rows.pekerjaan.get(id ?? '')?.uraian ?? ''
  const analisa = (id: string) => rows.analisa.get(id)?.uraian || (rows.analisa.get(id)?.kode ?? '')
  switch (isi.kode) {
    case 'PPN_12_PENUH':
      return { kode: isi.kode, subjek: { jenis: 'project', id: '' }, params: { persen: isi.ppnPercent } }
    case 'MARKUP_DI_LUAR': {
      const { pekerjaanId, markupPercent: persen } = isi
      return { kode: isi.kode, subjek: ofLine(pekerjaanId), params: { persen, nama: line(pekerjaanId) } }
    }
    case 'HARGA_KOSONG': {
      const subjek = { jenis: 'hargaItem', id: isi.hargaItemId } as const
      return { kode: isi.kode, subjek, params: { kode: isi.kodeItem, nama: isi.uraian } }
    }
    case 'ANALISA_KOSONG': {
      const subjek = { jenis: 'analisa', id: isi.analisaId } as const
      return { kode: isi.kode, subjek, params: { kode: isi.kodeAnalisa, nama: isi.uraian } }
    }
    case 'SIKLUS': {
      const subjek = { jenis: 'analisa', id: isi.analisa[0] ?? '' } as const
      return { kode: isi.kode, subjek, params: { jalur: isi.jalur.map(analisa).join(' > ') } }
    }
    case 'KOMPONEN_PUTUS': {
      const subjek = { jenis: 'komponen', id: isi.komponenId } as const
      return { kode: isi.kode, subjek, params: { nama: analisa(isi.analisaId) } }
    }
    case 'BERSARANG_TERLALU_DALAM': {
      const subjek = { jenis: 'analisa', id: isi.analisaId } as const
      return { kode: isi.kode, subjek, params: { nama: analisa(isi.analisaId) } }
    }
    case 'KLASIFIKASI_PUTUS': {
      const { klasifikasiId, pekerjaanId } = isi
      if (klasifikasiId === null)
        return { kode: isi.kode, subjek: ofLine(pekerjaanId), params: { nama: line(pekerjaanId) } }
      const nama = rows.klasifikasi.get(klasifikasiId)?.nama ?? ''
      return { kode: isi.kode, subjek: { jenis: 'klasifikasi', id: klasifikasiId }, params: { nama } }
    }
    default:
      return { kode: isi.kode, subjek: ofLine(isi.pekerjaanId), params: { nama: line(isi.pekerjaanId) } }
  }
}

const ofLine = (id: string | null): Temuan['subjek'] =>
  id === null ? { jenis: 'project', id: '' } : { jenis: 'pekerjaan', id }
