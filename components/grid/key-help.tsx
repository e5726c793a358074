import { Dialog, DialogContent } from '../ui/dialog'
import { Kbd } from '../ui/kbd'
import { keySheet } from './pesan'
import type { GridPesan } from './types'

interface KeyHelpProps {
  pesan: GridPesan
  /** Keys of the page around the grid. */
  lain?: readonly (readonly [tombol: string, arti: string])[]
  onClose(): void
}

export default function KeyHelp({ pesan, lain = [], onClose }: KeyHelpProps) {
  const daftar = [...lain.map(([tombol, arti]) => ({ tombol, arti })), ...keySheet(pesan)]
  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent title={pesan.t('grid_tombol_judul')} tutup={pesan.t('grid_tutup')}>
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-[13px]">
          {daftar.map(({ tombol, arti }) => (
            <div key={tombol} className="contents">
              <dt>
                <Kbd>{tombol}</Kbd>
              </dt>
              <dd className="text-ink-2">{arti}</dd>
            </div>
          ))}
        </dl>
      </DialogContent>
    </Dialog>
  )
}
