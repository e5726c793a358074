import type { PekerjaanHasil } from '../rekap/types'
import { angka, PERSEN, penjelasan, RUPIAH } from './bentuk'
import { bagianAnalisa, sumberAnalisa } from './jelaskan-analisa'
import { angkaVolume } from './jelaskan-volume'
import type { Angka, DataJelas, Penjelasan } from './types'

type Rupiah = 'jumlah' | 'hsp' | 'markup'

function hasilOf({ engine }: DataJelas, id: string): PekerjaanHasil | null {
  return engine.hasPekerjaan(id) ? engine.pekerjaan(id) : null
}

const ofPekerjaan = (jenis: Rupiah, { id, ...hasil }: PekerjaanHasil): Angka =>
  angka(jenis, id, { ...RUPIAH, nama: hasil.uraian, kode: hasil.kode, nilai: hasil[jenis] })

const ofBiaya = ({ id, uraian, kode, biayaDasar }: PekerjaanHasil): Angka =>
  angka('biaya', id, { ...RUPIAH, nama: uraian, kode, nilai: biayaDasar })

const ofPersen = ({ id, uraian, kode, markupPercent }: PekerjaanHasil): Angka =>
  angka('markupPercent', id, { ...PERSEN, nama: uraian, kode, nilai: markupPercent })

function isLengkap({ engine, rows }: DataJelas, id: string): boolean {
  const row = rows.pekerjaan.get(id)
  if (row?.analisaId == null) return row?.hargaLangsung !== null
  return rows.analisa.get(row.analisaId) !== undefined && engine.analisa(row.analisaId).lengkap
}

/** volume x hsp, exact. */
export function jelaskanJumlah(data: DataJelas, id: string): Penjelasan | null {
  const hasil = hasilOf(data, id)
  return (
    hasil &&
    penjelasan(ofPekerjaan('jumlah', hasil), {
      cara: { operasi: 'kali', bulat: null },
      bagian: [angkaVolume(data, id), ofPekerjaan('hsp', hasil)],
      lengkap: isLengkap(data, id),
    })
  )
}

/** biayaDasar + markup, to the project's basis for unit rates where it has one. */
export function jelaskanHsp(data: DataJelas, id: string): Penjelasan | null {
  const hasil = hasilOf(data, id)
  const { pembulatanHsp, arahPembulatanHsp } = data.engine.input().pricing
  const bulat = pembulatanHsp === null ? null : { basis: pembulatanHsp, arah: arahPembulatanHsp }
  return (
    hasil &&
    penjelasan(ofPekerjaan('hsp', hasil), {
      cara: { operasi: 'jumlah', bulat },
      bagian: [ofBiaya(hasil), ofPekerjaan('markup', hasil)],
      lengkap: isLengkap(data, id),
    })
  )
}

/** biayaDasar x percent, exact. */
export function jelaskanMarkup(data: DataJelas, id: string): Penjelasan | null {
  const hasil = hasilOf(data, id)
  return (
    hasil &&
    penjelasan(ofPekerjaan('markup', hasil), {
      cara: { operasi: 'persen', bulat: null },
      bagian: [ofBiaya(hasil), ofPersen(hasil)],
      lengkap: isLengkap(data, id),
    })
  )
}

export function jelaskanMarkupPercent(data: DataJelas, id: string): Penjelasan | null {
  const hasil = hasilOf(data, id)
  const sendiri = data.rows.pekerjaan.get(id)?.markupPercent != null
  return (
    hasil &&
    penjelasan(ofPersen(hasil), {
      cara: { operasi: 'isian' },
      sumber: { jenis: sendiri ? 'baris' : 'proyek' },
    })
  )
}

/** TK + BHN + ALT + LAIN of its analisa, or its harga langsung. */
export function jelaskanBiaya(data: DataJelas, id: string): Penjelasan | null {
  const hasil = hasilOf(data, id)
  if (!hasil) return null
  const analisaId = data.rows.pekerjaan.get(id)?.analisaId ?? null
  const analisa = analisaId === null ? undefined : data.rows.analisa.get(analisaId)
  return penjelasan(ofBiaya(hasil), {
    cara: { operasi: 'jumlah', bulat: null },
    bagian:
      analisaId !== null && analisa
        ? bagianAnalisa(data, analisaId)
        : analisaId === null
          ? [langsung(data, id)]
          : [],
    sumber: analisa ? sumberAnalisa(analisa) : null,
    lengkap: isLengkap(data, id),
  })
}

const langsung = ({ rows }: DataJelas, id: string): Angka =>
  angka('langsung', id, { ...RUPIAH, nilai: rows.pekerjaan.get(id)?.hargaLangsung ?? null })

export function jelaskanLangsung(data: DataJelas, id: string): Penjelasan | null {
  const row = data.rows.pekerjaan.get(id)
  if (!row) return null
  return penjelasan(
    { ...langsung(data, id), nama: row.uraian, kode: row.kode },
    { cara: { operasi: 'isian' }, sumber: { jenis: 'baris' }, lengkap: row.hargaLangsung !== null },
  )
}
