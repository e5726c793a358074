import type { CellView } from '@/components/grid/types'
import { type Locale, t } from '@/lib/bahasa/pesan'
import type { JenisTulis } from './perubahan'
import type { Sync } from './sync'

/** How a cell looks for being saved, refused, in a clash, or just changed by somebody else. */
export function tandaSel(
  sync: Sync,
  locale: Locale,
  [jenis, id, bidang]: readonly [jenis: JenisTulis, id: string, bidang: string],
): Pick<CellView, 'state' | 'note' | 'by'> {
  const tanda = sync.tandaSel({ jenis, id, bidang })
  if (!tanda) return {}
  if (tanda.jenis === 'menyimpan') return { state: 'menyimpan' }
  if (tanda.jenis === 'gagal') return { state: 'gagal', note: t(locale, 'sel_gagal') }
  if (tanda.jenis === 'konflik') return { state: 'konflik', note: t(locale, 'sel_konflik') }
  return {
    state: 'baru',
    by: tanda.oleh,
    ...(tanda.oleh && { note: t(locale, 'sel_oleh', { nama: tanda.oleh }) }),
  }
}
