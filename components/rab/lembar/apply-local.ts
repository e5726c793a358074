import type { PekerjaanPatch } from '@/lib/contracts/pekerjaan'
import { fromScaled, toScaled } from '@/lib/domain/decimal'
import { roundAt } from '@/lib/domain/rounding'
import { type HasilParameter, hitungParameter } from '@/lib/domain/volume/hitung-parameter'
import { hitungKoefisien, hitungVolume } from '@/lib/domain/volume/hitung-volume'
import { renameInRumus } from '@/lib/domain/volume/rename-parameter'
import { type JenisTulis, type Perubahan, partsOf } from './perubahan'
import { inOrder, type Rows } from './rows'
import { STRUKTUR } from './struktur'
import { tandaiModifikasi } from './tandai-modifikasi'

export interface Terpakai {
  /** What takes the change back. */
  balik: Perubahan
  /** Rows whose text changed, as `jenis:id`. */
  kena: Set<string>
  /** Rows were made, removed, moved or pointed elsewhere: orders and the engine are built again. */
  struktur: boolean
}

type AnyRow = { id: string } & Record<string, unknown>

const DEFAULTS: Record<JenisTulis, Record<string, unknown>> = {
  project: {},
  parameter: { satuan: null, label: null },
  hargaItem: { kode: '', satuan: '', hargaSatuan: null },
  analisa: { sumber: 'kustom', katalogEdisi: null, katalogKode: null },
  komponen: { kategori: 'LAIN', hargaItemId: null, subAnalisaId: null, koefisienFormula: null },
  klasifikasi: { parentId: null },
  pekerjaan: {
    kode: '',
    satuan: '',
    analisaId: null,
    hargaLangsung: null,
    volume: '0.000',
    volumeFormula: null,
    markupPercent: null,
    catatan: null,
  },
}

/** Puts a change into the rows of this browser, before the server has answered, and says how to take it back. */
export function applyLocal(rows: Rows, perubahan: Perubahan): Terpakai {
  const hasil: Terpakai = { balik: {}, kena: new Set(), struktur: false }
  const balik: Record<string, { baru: AnyRow[]; ubah: AnyRow[]; hapus: string[] }> = {}
  const terlibat = analisaOf(rows, perubahan)
  for (const [jenis, isi] of partsOf(perubahan)) {
    const map = rows[jenis] as unknown as Map<string, AnyRow>
    balik[jenis] = { baru: [], ubah: [], hapus: [] }
    for (const row of isi.baru ?? []) {
      if (row.id === undefined) continue
      map.set(row.id, complete(rows, jenis, row as AnyRow))
      balik[jenis].hapus.push(row.id)
      hasil.struktur = true
    }
    for (const patch of isi.ubah ?? []) {
      const lama = map.get(patch.id)
      if (!lama) continue
      if (jenis === 'parameter') renameLocal(rows, lama, patch, hasil)
      balik[jenis].ubah.push(inverse(rows, jenis, lama, patch))
      map.set(patch.id, changed(rows, jenis, lama, patch))
      hasil.kena.add(`${jenis}:${patch.id}`)
      if (Object.keys(patch).some((key) => STRUKTUR.has(key))) hasil.struktur = true
    }
    for (const id of isi.hapus ?? []) {
      const lama = map.get(id)
      if (!lama) continue
      map.delete(id)
      balik[jenis].baru.push(sendable(rows, jenis, lama))
      if (jenis === 'pekerjaan') dropUkuran(rows, id)
      hasil.struktur = true
    }
  }
  for (const id of tandaiModifikasi(rows, perubahan, terlibat)) {
    hasil.kena.add(`analisa:${id}`)
    balik.analisa ??= { baru: [], ubah: [], hapus: [] }
    const kepala = balik.analisa.ubah.find((row) => row.id === id)
    if (kepala) kepala.sumber = 'referensi'
    else balik.analisa.ubah.push({ id, sumber: 'referensi' })
  }
  if (perubahan.parameter) recomputeAll(rows, hasil)
  hasil.balik = balik as unknown as Perubahan
  return hasil
}

/** Analyses whose komponen the change makes, alters or removes. */
function analisaOf(rows: Rows, { komponen }: Perubahan): string[] {
  const ada = [...(komponen?.ubah ?? []).map(({ id }) => id), ...(komponen?.hapus ?? [])]
  return [
    ...(komponen?.baru ?? []).map(({ analisaId }) => analisaId),
    ...ada.flatMap((id) => rows.komponen.get(id)?.analisaId ?? []),
  ]
}

function complete(rows: Rows, jenis: JenisTulis, row: AnyRow): AnyRow {
  const { pengukuran: _, ...fields } = row
  const whole = { ...DEFAULTS[jenis], revision: 0, ...fields } as AnyRow
  return jenis === 'pekerjaan' || jenis === 'komponen' || jenis === 'parameter'
    ? changed(rows, jenis, whole, row)
    : whole
}

/** The row after the patch, with the figures that a formula or measurement rows give. */
function changed(rows: Rows, jenis: JenisTulis, lama: AnyRow, patch: AnyRow): AnyRow {
  const { pengukuran, ...fields } = patch
  const row = { ...lama, ...fields }
  if (jenis === 'pekerjaan') return { ...row, ...volumeOf(rows, patch.id, patch as PekerjaanPatch) }
  if (jenis === 'parameter') return { ...row, nilai: parameterTersimpan(String(row.nilai)) }
  if (jenis !== 'komponen') return row
  const item = rows.hargaItem.get(String(row.hargaItemId))
  return { ...row, ...(item && { kategori: item.kategori }), ...koefisienOf(rows, patch) }
}

function volumeOf(
  rows: Rows,
  id: string,
  patch: PekerjaanPatch,
): { volume?: string; volumeFormula?: string | null } {
  const { volume, volumeFormula, pengukuran } = patch
  if (volume === undefined && volumeFormula === undefined && pengukuran === undefined) return {}
  dropUkuran(rows, id)
  if (volumeFormula != null) {
    const hasil = hitungVolume({ rumus: volumeFormula }, parameterOf(rows))
    return hasil.ok ? { volume: hasil.volume, volumeFormula } : { volumeFormula }
  }
  if (pengukuran && pengukuran.length > 0) {
    const baris = pengukuran.map((row) => ({
      uraian: row.uraian ?? '',
      jumlah: panjangTersimpan(row.jumlah),
      panjang: panjangTersimpan(row.panjang),
      lebar: panjangTersimpan(row.lebar),
      tinggi: panjangTersimpan(row.tinggi),
      faktor: panjangTersimpan(row.faktor),
    }))
    for (const [n, row] of baris.entries()) {
      const key = `${id}/${String(n).padStart(5, '0')}`
      rows.pengukuran.set(key, { ...row, id: key, pekerjaanId: id, urutan: key, revision: 0 })
    }
    const hasil = hitungVolume({ pengukuran: baris }, parameterOf(rows))
    return { volumeFormula: null, ...(hasil.ok && { volume: hasil.volume }) }
  }
  return volume === undefined ? {} : { volume: roundAt('volume', volume), volumeFormula: null }
}

/** A measurement as the database keeps it: six digits. */
const panjangTersimpan = (ukuran: string | null | undefined): string | null =>
  ukuran == null ? null : fromScaled(toScaled(ukuran, 6), 6, 6)

/** A parameter's figure as the database keeps it, twelve digits; a formula is kept as it is. */
const parameterTersimpan = (nilai: string): string =>
  nilai.startsWith('=') ? nilai : fromScaled(toScaled(nilai, 12), 12)

function dropUkuran(rows: Rows, pekerjaanId: string): void {
  for (const [key, baris] of rows.pengukuran)
    if (baris.pekerjaanId === pekerjaanId) rows.pengukuran.delete(key)
}

function koefisienOf(rows: Rows, patch: AnyRow): Record<string, unknown> {
  if (typeof patch.koefisienFormula === 'string') {
    const hasil = hitungKoefisien(patch.koefisienFormula, parameterOf(rows))
    return hasil.ok ? { koefisien: hasil.koefisien } : {}
  }
  if (typeof patch.koefisien !== 'string') return {}
  return { koefisien: roundAt('koefisien', patch.koefisien), koefisienFormula: null }
}

export const parameterOf = (rows: Rows): HasilParameter => hitungParameter(inOrder(rows.parameter.values()))

/** What the patch replaced, in the form it is sent in. */
function inverse(rows: Rows, jenis: JenisTulis, lama: AnyRow, patch: AnyRow): AnyRow {
  const whole = sendable(rows, jenis, lama)
  const keys = Object.keys(patch).flatMap((key) => {
    if (jenis === 'pekerjaan' && (key === 'volume' || key === 'volumeFormula' || key === 'pengukuran'))
      return volumeKeys(whole)
    if (jenis === 'komponen' && key.startsWith('koefisien')) return ['koefisien', 'koefisienFormula']
    return [key]
  })
  return Object.fromEntries(
    [...new Set(keys)].filter((key) => key in whole).map((key) => [key, whole[key]]),
  ) as AnyRow
}

const volumeKeys = (row: AnyRow): string[] =>
  row.volumeFormula !== null ? ['volumeFormula'] : 'pengukuran' in row ? ['pengukuran'] : ['volume']

/** A row as `baru` would bring it. */
export function sendable(rows: Rows, jenis: JenisTulis, row: AnyRow): AnyRow {
  const { revision: _, ...rest } = row
  if (jenis === 'komponen') {
    const { kategori: _kat, hargaItemId, subAnalisaId, ...fields } = rest
    return { ...fields, ...(hargaItemId ? { hargaItemId } : { subAnalisaId }) } as AnyRow
  }
  if (jenis !== 'pekerjaan') return rest as AnyRow
  const ukuran = inOrder(rows.pengukuran.values()).filter((baris) => baris.pekerjaanId === row.id)
  if (ukuran.length === 0) return rest as AnyRow
  return {
    ...rest,
    pengukuran: ukuran.map(({ uraian, jumlah, panjang, lebar, tinggi, faktor }) => ({
      uraian,
      jumlah,
      panjang,
      lebar,
      tinggi,
      faktor,
    })),
  } as AnyRow
}

/** The server carries a rename into every formula; so does this browser. */
function renameLocal(rows: Rows, lama: AnyRow, patch: AnyRow, hasil: Terpakai): void {
  if (typeof patch.nama !== 'string' || patch.nama === lama.nama) return
  const rename = (rumus: string) => renameInRumus(rumus, String(lama.nama), String(patch.nama))
  for (const row of rows.pekerjaan.values()) {
    if (row.volumeFormula === null) continue
    rows.pekerjaan.set(row.id, { ...row, volumeFormula: rename(row.volumeFormula) })
    hasil.kena.add(`pekerjaan:${row.id}`)
  }
  for (const row of rows.komponen.values()) {
    if (row.koefisienFormula !== null)
      rows.komponen.set(row.id, { ...row, koefisienFormula: rename(row.koefisienFormula) })
  }
  for (const row of rows.parameter.values()) {
    if (row.nilai.startsWith('=')) rows.parameter.set(row.id, { ...row, nilai: rename(row.nilai) })
  }
}

/** After a change of parameters: every volume and koefisien that a formula gives. */
function recomputeAll(rows: Rows, hasil: Terpakai): void {
  const parameter = parameterOf(rows)
  for (const row of rows.pekerjaan.values()) {
    if (row.volumeFormula === null) continue
    const volume = hitungVolume({ rumus: row.volumeFormula }, parameter)
    if (!volume.ok || volume.volume === row.volume) continue
    rows.pekerjaan.set(row.id, { ...row, volume: volume.volume })
    hasil.kena.add(`pekerjaan:${row.id}`)
  }
  for (const row of rows.komponen.values()) {
    if (row.koefisienFormula === null) continue
    const nilai = hitungKoefisien(row.koefisienFormula, parameter)
    if (!nilai.ok || nilai.koefisien === row.koefisien) continue
    rows.komponen.set(row.id, { ...row, koefisien: nilai.koefisien })
    hasil.kena.add(`komponen:${row.id}`)
  }
  for (const row of rows.parameter.values()) hasil.kena.add(`parameter:${row.id}`)
}
