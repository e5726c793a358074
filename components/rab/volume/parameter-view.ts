import type { RowView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { nilaiText } from '@/lib/domain/decimal'
import { parameterOf } from '../lembar/apply-local'
import type { ProjectStore } from '../lembar/project-store'
import type { Sync } from '../lembar/sync'
import { tandaSel } from '../lembar/tanda-sel'

const DIGIT = 6

export function parameterView(store: ProjectStore, sync: Sync, id: string, locale: Locale): RowView {
  const row = store.rows.parameter.get(id)
  const kunci = store.project.peran === 'viewer' ? { locked: t(locale, 'sel_baca_saja') } : {}
  const tanda = (bidang: string) => tandaSel(sync, locale, ['parameter', id, bidang])
  const rumus = row?.nilai.startsWith('=') ? row.nilai : null
  const nilai = rumus === null ? row?.nilai : figureOf(store, row?.nama ?? '')
  return {
    id,
    level: 1,
    kind: 'baris',
    setSize: store.rows.parameter.size,
    posInSet: 1,
    cells: {
      nama: { text: row?.nama ?? '', ...(row?.label && { note: row.label }), ...kunci, ...tanda('nama') },
      nilai: {
        text: nilai === undefined ? '–' : formatAngka(nilai, { maks: DIGIT, locale }),
        edit: rumus ?? formatAngka(row?.nilai ?? '0', { locale }),
        ...(rumus !== null && { badge: 'fx', note: rumus }),
        ...kunci,
        ...tanda('nilai'),
      },
      satuan: { text: row?.satuan ?? '', tone: 'redup', ...kunci, ...tanda('satuan') },
    },
  }
}

function figureOf(store: ProjectStore, nama: string): string | undefined {
  const nilai = parameterOf(store.rows).nilai.get(nama.toLowerCase())
  return nilai && nilaiText(nilai, DIGIT)
}
