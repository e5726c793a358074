import { fromScaled, multiplyDecimal, nilaiText, toScaled } from '../decimal'
import { type HasilParameter, hitungParameter } from '../volume/hitung-parameter'
import { namesOf } from '../volume/names-of'
import { parseRumus } from '../volume/parse-rumus'
import { printRumus } from '../volume/print-rumus'
import { KOLOM_UKUR } from '../volume/types'
import { withValues } from '../volume/with-values'
import { angka, penjelasan } from './bentuk'
import type { Angka, Cara, DataJelas, Penjelasan } from './types'

const DIGITS = 12
const SATU_PER_SERIBU = { basis: '0.001', arah: 'terdekat' } as const

const hitung = ({ rows }: DataJelas): HasilParameter => hitungParameter([...rows.parameter.values()])

/** Value of a parameter in at most 12 digits after the point; null: it cannot be computed. */
function nilaiOf(hasil: HasilParameter, nama: string): string | null {
  const nilai = hasil.nilai.get(nama)
  return nilai === undefined ? null : fromScaled(toScaled(nilaiText(nilai, DIGITS), DIGITS), DIGITS)
}

/** A formula as it was typed, and once more with the values of its parameters in their places. */
export function caraRumus(data: DataJelas, rumus: string, basis: string | null): Cara {
  const parsed = parseRumus(rumus)
  const hasil = hitung(data)
  return {
    operasi: 'rumus',
    rumus,
    denganAngka: parsed.ok ? printRumus(withValues(parsed.ast, (nama) => nilaiOf(hasil, nama))) : rumus,
    bulat: basis === null ? null : { basis, arah: 'terdekat' },
  }
}

/** The parameters that a formula names, each once, in the order of the text. */
export function parameterDipakai(data: DataJelas, rumus: string): Angka[] {
  const parsed = parseRumus(rumus)
  if (!parsed.ok) return []
  const hasil = hitung(data)
  return [...new Set(namesOf(parsed.ast).map(({ nama }) => nama))].map((nama) =>
    ofParameter(data, hasil, nama),
  )
}

const findParameter = ({ rows }: DataJelas, nama: string) => {
  for (const row of rows.parameter.values()) if (row.nama.toLowerCase() === nama.toLowerCase()) return row
  return undefined
}

function ofParameter(data: DataJelas, hasil: HasilParameter, nama: string): Angka {
  const row = findParameter(data, nama)
  return angka('parameter', nama, {
    ukuran: 'bilangan',
    satuan: row?.satuan ?? '',
    nama: row?.label || (row?.nama ?? nama),
    kode: row?.nama ?? nama,
    nilai: nilaiOf(hasil, nama.toLowerCase()),
  })
}

export function jelaskanParameter(data: DataJelas, nama: string): Penjelasan | null {
  const row = findParameter(data, nama)
  if (!row) return null
  const itself = ofParameter(data, hitung(data), nama)
  const rumus = row.nilai.trimStart().startsWith('=')
  return penjelasan(itself, {
    cara: rumus ? caraRumus(data, row.nilai, null) : { operasi: 'isian' },
    bagian: rumus ? parameterDipakai(data, row.nilai) : [],
    sumber: { jenis: 'proyek' },
    lengkap: itself.nilai !== null,
  })
}

export function angkaVolume({ rows }: DataJelas, id: string): Angka {
  const row = rows.pekerjaan.get(id)
  return angka('volume', id, {
    ukuran: 'volume',
    satuan: row?.satuan ?? '',
    nama: row?.uraian ?? '',
    kode: row?.kode ?? '',
    nilai: row?.volume ?? null,
  })
}

/** A number as typed, a formula, or the sum of measurement rows; rounded once to 3 digits. */
export function jelaskanVolume(data: DataJelas, id: string): Penjelasan | null {
  const row = data.rows.pekerjaan.get(id)
  if (!row) return null
  const itself = angkaVolume(data, id)
  if (row.volumeFormula !== null) {
    return penjelasan(itself, {
      cara: caraRumus(data, row.volumeFormula, SATU_PER_SERIBU.basis),
      bagian: parameterDipakai(data, row.volumeFormula),
      sumber: { jenis: 'baris' },
    })
  }
  const ukur = data.ukuranOf(id)
  if (ukur.length === 0) {
    return penjelasan(itself, { cara: { operasi: 'isian' }, sumber: { jenis: 'baris' } })
  }
  return penjelasan(itself, {
    cara: { operasi: 'jumlah', bulat: SATU_PER_SERIBU },
    bagian: ukur.map((baris) => ofUkur(data, baris.id, row.satuan)),
    sumber: { jenis: 'pengukuran', banyak: ukur.length },
  })
}

function isiUkur({ rows }: DataJelas, id: string): Angka[] {
  const baris = rows.pengukuran.get(id)
  return KOLOM_UKUR.flatMap((kolom) => {
    const nilai = baris?.[kolom] ?? null
    if (nilai === null || nilai.trim() === '') return []
    return [angka('ukuran', `${kolom}/${id}`, { ukuran: 'bilangan', satuan: '', kode: kolom, nilai })]
  })
}

function ofUkur(data: DataJelas, id: string, satuan: string): Angka {
  const isi = isiUkur(data, id)
  const nilai = isi.reduce(
    (hasil, { nilai: n }) => multiplyDecimal(hasil, n ?? '1'),
    isi.length > 0 ? '1' : '0',
  )
  const nama = data.rows.pengukuran.get(id)?.uraian ?? ''
  return angka('ukur', id, { ukuran: 'bilangan', satuan, nama, nilai })
}

/** jumlah x panjang x lebar x tinggi x faktor of one measurement row, blanks left out; a blank row is 0. */
export function jelaskanUkur(data: DataJelas, id: string): Penjelasan | null {
  const baris = data.rows.pengukuran.get(id)
  if (!baris) return null
  const satuan = data.rows.pekerjaan.get(baris.pekerjaanId)?.satuan ?? ''
  const bagian = isiUkur(data, id)
  return penjelasan(ofUkur(data, id, satuan), {
    cara: { operasi: bagian.length > 0 ? 'kali' : 'jumlah', bulat: null },
    bagian,
    sumber: { jenis: 'baris' },
  })
}

export function jelaskanUkuran(data: DataJelas, gabungan: string): Penjelasan | null {
  const id = gabungan.slice(gabungan.indexOf('/') + 1)
  const itself = isiUkur(data, id).find(({ alamat }) => alamat.id === gabungan)
  return itself ? penjelasan(itself, { cara: { operasi: 'isian' }, sumber: { jenis: 'baris' } }) : null
}
