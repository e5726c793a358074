import type { CellView, GridSource, RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import type { Alamat } from '@/lib/domain/jelaskan/alamat'
import type { ProjectStore } from '../lembar/project-store'
import { idOf } from '../pekerjaan/pohon-rows'
import type { PohonSource } from '../pekerjaan/pohon-source'

interface Setelan {
  store: ProjectStore
  locale: Locale
  /** Headings show their sums. */
  subtotal: boolean
}

/** The tree of the bill as Rekap shows it: with the code of the analysis, and sums of headings where asked for. */
export function rekapSource(pohon: PohonSource, setelan: Setelan): GridSource {
  const kept = new WeakMap<RowView, RowView>()
  return {
    getIds: pohon.getIds,
    subscribeIds: pohon.subscribeIds,
    subscribeRow: pohon.subscribeRow,
    getRow: (id) => {
      const row = pohon.getRow(id)
      const known = kept.get(row) ?? viewOf(row, setelan)
      kept.set(row, known)
      return known
    },
  }
}

function viewOf(row: RowView, { store, locale, subtotal }: Setelan): RowView {
  const locked = t(locale, 'sel_dihitung')
  const kosong: CellView = { text: '', locked: t(locale, 'sel_judul') }
  if (row.kind === 'judul') {
    const tanpa: RowView['cells'] = subtotal ? {} : { jumlah: kosong, bobot: kosong }
    return { ...row, cells: { ...row.cells, ahsp: kosong, ...tanpa } }
  }
  const analisaId = store.rows.pekerjaan.get(idOf(row.id).id)?.analisaId ?? ''
  const kode = store.rows.analisa.get(analisaId)?.kode ?? ''
  return { ...row, cells: { ...row.cells, ahsp: { text: kode, tone: 'redup', locked } } }
}

const JENIS = { volume: 'volume', hsp: 'hsp', jumlah: 'jumlah', bobot: 'jumlah' } as const

/** The figure that a cell of Rekap shows. */
export function alamatRekap(baris: string, kolom: string): Alamat | null {
  const { jenis, id } = idOf(baris)
  const angka = JENIS[kolom as keyof typeof JENIS]
  if (angka === undefined) return null
  if (jenis === 'pekerjaan') return { jenis: angka, id }
  return angka === 'jumlah' ? { jenis: 'klasifikasi', id } : null
}

/** Grid ids of the lines that hold every word, and of the headings above them. */
export function cocokPohon(store: ProjectStore, cari: string): ReadonlySet<string> {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  const ada = (teks: string) => kata.every((k) => teks.toLowerCase().includes(k))
  const hasil = new Set<string>()
  const naik = (awal: string | null) => {
    for (let id = awal; id !== null; id = store.rows.klasifikasi.get(id)?.parentId ?? null) {
      if (hasil.has(`k:${id}`)) return
      hasil.add(`k:${id}`)
    }
  }
  for (const row of store.rows.klasifikasi.values()) if (ada(row.nama)) naik(row.id)
  for (const row of store.rows.pekerjaan.values()) {
    const kode = store.rows.analisa.get(row.analisaId ?? '')?.kode ?? ''
    if (!ada(`${row.kode} ${row.uraian} ${kode}`)) continue
    hasil.add(`p:${row.id}`)
    naik(row.klasifikasiId)
  }
  return hasil
}
