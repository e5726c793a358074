import { formatAngka } from '@/lib/domain/angka/format-angka'
import { type Konvensi, readAngka } from '@/lib/domain/angka/read-angka'
import { Button } from '../ui/button'
import { Dialog, DialogContent, DialogFooter } from '../ui/dialog'
import type { Question } from './live'
import type { GridPesan } from './types'

const KONVENSI: readonly Konvensi[] = ['id', 'en']

/** Asked once for a block whose figures can be read two ways; closed without an answer, nothing is pasted. */
export default function PasteQuestion({ question, pesan }: { question: Question; pesan: GridPesan }) {
  const { contoh, answer } = question
  const reading = (konvensi: Konvensi) => {
    const read = readAngka(contoh, konvensi)
    if (!read.ok) return contoh
    const angka = formatAngka(read.nilai, { locale: pesan.locale })
    return pesan.t(read.nilai.includes('.') ? 'grid_baca_desimal' : 'grid_baca_ribuan', { angka })
  }
  return (
    <Dialog open onOpenChange={(open) => open || answer(null)}>
      <DialogContent
        title={pesan.t('grid_tanya_angka')}
        description={pesan.t('grid_tanya_angka_sebab', { teks: contoh })}
        tutup={pesan.t('grid_tutup')}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <div className="flex flex-wrap gap-2">
          {KONVENSI.map((konvensi, n) => (
            <Button
              key={konvensi}
              ukuran="besar"
              autoFocus={n === 0}
              className="flex-1 tabular-nums"
              onClick={() => answer(konvensi)}
            >
              {reading(konvensi)}
            </Button>
          ))}
        </div>
        <DialogFooter>
          <Button varian="polos" onClick={() => answer(null)}>
            {pesan.t('grid_batal')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
