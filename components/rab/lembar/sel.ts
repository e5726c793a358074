import { type JenisTulis, type Perubahan, partsOf } from './perubahan'
import { inOrder, type Rows } from './rows'

/** One thing of a row that a person changes at a time: a field, or fields that replace each other. */
export interface Sel {
  jenis: JenisTulis
  id: string
  bidang: string
}

/** Fields that are one cell: a volume is a number, a formula or measurement rows; a place is a heading and an order. */
const BERSAMA: Partial<Record<JenisTulis, Readonly<Record<string, string>>>> = {
  pekerjaan: {
    volumeFormula: 'volume',
    pengukuran: 'volume',
    klasifikasiId: 'tempat',
    urutan: 'tempat',
  },
  komponen: { koefisienFormula: 'koefisien', hargaItemId: 'sumber', subAnalisaId: 'sumber' },
  klasifikasi: { parentId: 'tempat', urutan: 'tempat' },
}

export const bidangOf = (jenis: JenisTulis, field: string): string => BERSAMA[jenis]?.[field] ?? field

export const kunciSel = ({ jenis, id, bidang }: Sel): string => `${jenis}:${id}:${bidang}`

/** What cells hold, by kunciSel; null where the row is not there. */
export type IsiSel = Readonly<Record<string, string | null>>

/**
 * Without a prototype: of a plain object the engine keeps a shape of its own for every set of keys it has had, which
 * grew with each cell edited. Of a cell that comes twice the later one counts.
 */
export function isiSel(cells: Iterable<readonly [kunci: string, nilai: string | null]>): IsiSel {
  const isi: Record<string, string | null> = Object.create(null)
  for (const [kunci, nilai] of cells) isi[kunci] = nilai
  return isi
}

export const gabungSel = (a: IsiSel, b: IsiSel): IsiSel =>
  isiSel([...Object.entries(a), ...Object.entries(b)])

/** The row as a whole: what one who removes it has seen of it. */
export const SEMUA = '*'

/** Cells of rows that were there before: those the change sets, and whole rows it removes. */
export function selOf(perubahan: Perubahan): Sel[] {
  return partsOf(perubahan).flatMap(([jenis, isi]) => [
    ...(isi.ubah ?? []).flatMap(({ id, ...fields }) =>
      [...new Set(Object.keys(fields).map((field) => bidangOf(jenis, field)))].map((bidang) => ({
        jenis,
        id,
        bidang,
      })),
    ),
    ...(isi.hapus ?? []).map((id) => ({ jenis, id, bidang: SEMUA })),
  ])
}

type AnyRow = Record<string, unknown>

/** What a cell holds, as text to compare; null where its row is not there. */
export function nilaiSel(rows: Rows, { jenis, id, bidang }: Sel): string | null {
  const row = rows[jenis].get(id) as AnyRow | undefined
  if (!row) return null
  if (bidang === SEMUA) return whole(rows, jenis, id, row)
  if (jenis === 'pekerjaan' && bidang === 'volume') return volumeText(rows, id, row)
  if (bidang === 'koefisien') return String(row.koefisienFormula ?? row.koefisien)
  if (bidang === 'sumber') return String(row.hargaItemId ?? row.subAnalisaId)
  if (bidang === 'tempat') return `${row.klasifikasiId ?? row.parentId ?? ''}/${row.urutan}`
  return String(row[bidang] ?? '')
}

function volumeText(rows: Rows, id: string, row: AnyRow): string {
  if (row.volumeFormula !== null) return String(row.volumeFormula)
  const ukuran = inOrder(rows.pengukuran.values()).filter((baris) => baris.pekerjaanId === id)
  if (ukuran.length === 0) return String(row.volume)
  return JSON.stringify(
    ukuran.map(({ uraian, jumlah, panjang, lebar, tinggi, faktor }) => [
      uraian,
      jumlah,
      panjang,
      lebar,
      tinggi,
      faktor,
    ]),
  )
}

/** Figures that follow from others (a formula's result) are not what a person has seen change. */
function whole(rows: Rows, jenis: JenisTulis, id: string, row: AnyRow): string {
  const fields = [...new Set(Object.keys(row).map((field) => bidangOf(jenis, field)))]
    .filter((bidang) => bidang !== 'revision' && bidang !== 'id')
    .sort()
  return JSON.stringify(fields.map((bidang) => nilaiSel(rows, { jenis, id, bidang })))
}

/** The cell of a kunciSel. Ids may hold colons; kinds and fields do not. */
export function selDari(kunci: string): Sel {
  const [awal, akhir] = [kunci.indexOf(':'), kunci.lastIndexOf(':')]
  return {
    jenis: kunci.slice(0, awal) as JenisTulis,
    id: kunci.slice(awal + 1, akhir),
    bidang: kunci.slice(akhir + 1),
  }
}

/** The row of a cell, as the store names it. */
export const barisSel = ({ jenis, id }: Pick<Sel, 'jenis' | 'id'>): string => `${jenis}:${id}`
