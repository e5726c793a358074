import { ListFilter } from 'lucide-react'
import { Button } from '../ui/button'
import type { GridPesan } from './types'
import type { ColumnLayout } from './use-columns'
import type { View } from './view'

/** What a filter leaves out is said as long as it does. */
export function FilterStrip({ view, layout, pesan }: { view: View; layout: ColumnLayout; pesan: GridPesan }) {
  const { tampak, semua } = view.count()
  const { own, setOwn } = layout
  return (
    <div
      role="status"
      className="flex min-h-8 shrink-0 items-center gap-2 border-line border-b bg-warn-soft px-3 text-warn text-xs"
    >
      <ListFilter aria-hidden className="size-3.5" />
      <span className="flex-1">
        {tampak === 0 ? pesan.t('grid_saring_habis') : pesan.t('grid_tersaring', { tampak, semua })}
      </span>
      <Button ukuran="kecil" varian="garis" onClick={() => setOwn({ ...own, filters: {} })}>
        {pesan.t('grid_hapus_saringan')}
      </Button>
    </div>
  )
}
