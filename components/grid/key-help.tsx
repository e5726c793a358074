import { Dialog, DialogContent } from '../ui/dialog'
import { Kbd } from '../ui/kbd'
import { keySheet } from './pesan'
import type { GridPesan } from './types'

export default function KeyHelp({ pesan, onClose }: { pesan: GridPesan; onClose(): void }) {
  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent title={pesan.t('grid_tombol_judul')} tutup={pesan.t('grid_tutup')}>
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-[13px]">
          {keySheet(pesan).map(({ tombol, arti }) => (
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
