import type { IsiView } from '@/lib/contracts/isi'
import { JENIS_BARIS, type JenisBaris } from '@/lib/domain/jenis-baris'
import type { BarisProyek } from './baris-proyek'
import type { JenisTulis } from './perubahan'
import type { Rows } from './rows'
import { bidangOf, kunciSel, nilaiSel, type Sel } from './sel'
import { STRUKTUR } from './struktur'

/** Rows as the server has them now, of those that changed since a revision. */
export interface RowsLain {
  ubah: { [J in JenisBaris]?: IsiView[J] } & { project?: readonly BarisProyek[] }
  hapus: { [J in JenisBaris]?: string[] }
}

export interface Tergabung {
  /** Rows to paint again, as `jenis:id`. */
  kena: Set<string>
  struktur: boolean
  /** Cells whose content is another now, with the rows that are new here. */
  beda: Sel[]
}

const SEMUA_JENIS = ['project', ...JENIS_BARIS] as const

type AnyRow = { id: string } & Record<string, unknown>

/** Puts the server's rows in the place of this browser's, and says what that changed on the screen. */
export function gabungLain(rows: Rows, lain: RowsLain): Tergabung {
  const hasil: Tergabung = { kena: new Set(), struktur: false, beda: [] }
  const before = remember(rows, lain)
  dropUkuran(rows, lain)
  for (const jenis of SEMUA_JENIS) {
    const map = rows[jenis] as unknown as Map<string, AnyRow>
    for (const row of (lain.ubah[jenis] ?? []) as AnyRow[]) {
      const lama = map.get(row.id)
      map.set(row.id, row)
      if (jenis !== 'pengukuran' && (!lama || Object.keys(row).some((k) => moves(k, lama, row))))
        hasil.struktur = true
      hasil.kena.add(`${jenis}:${row.id}`)
    }
    for (const id of jenis === 'project' ? [] : (lain.hapus[jenis] ?? []))
      if (map.delete(id) && jenis !== 'pengukuran') hasil.struktur = true
  }
  for (const { sel, nilai } of before) if (nilaiSel(rows, sel) !== nilai) hasil.beda.push(sel)
  return hasil
}

const moves = (field: string, lama: AnyRow, row: AnyRow): boolean =>
  STRUKTUR.has(field) && lama[field] !== row[field]

/** A line comes with all its measurement rows: those that stand here, typed or read, make room for them. */
function dropUkuran(rows: Rows, { ubah, hapus }: RowsLain): void {
  const lines = new Set([...(ubah.pekerjaan ?? []).map(({ id }) => id), ...(hapus.pekerjaan ?? [])])
  if (lines.size === 0) return
  for (const [key, { pekerjaanId }] of rows.pengukuran)
    if (lines.has(pekerjaanId)) rows.pengukuran.delete(key)
}

/** Cells of the rows that will be written, as they are before. */
function remember(rows: Rows, { ubah }: RowsLain): { sel: Sel; nilai: string | null }[] {
  const sel = new Map<string, Sel>()
  const put = (one: Sel) => sel.set(kunciSel(one), one)
  for (const jenis of SEMUA_JENIS) {
    if (jenis === 'pengukuran') continue
    for (const row of (ubah[jenis] ?? []) as AnyRow[]) {
      for (const field of Object.keys(row))
        if (field !== 'id' && field !== 'revision')
          put({ jenis, id: row.id, bidang: bidangOf(jenis as JenisTulis, field) })
    }
  }
  return [...sel.values()].map((one) => ({ sel: one, nilai: nilaiSel(rows, one) }))
}
