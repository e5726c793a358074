import { cn } from '../ui/cn'
import { useGrid } from './grid-context'
import { stateWord } from './pesan'
import type { CellState } from './types'

const SHAPE: Readonly<Record<CellState, string>> = {
  menyimpan: 'rounded-full bg-ink-3',
  gagal: 'bg-bad [clip-path:polygon(0_0,100%_0,100%_100%)]',
  konflik: 'bg-warn [clip-path:polygon(50%_0,100%_100%,0_100%)]',
  baru: 'hidden',
  salah: 'bg-bad [clip-path:polygon(0_0,100%_0,100%_100%)]',
  diubah: 'rounded-full bg-accent',
}

/** Told apart by shape as well as by colour; at rest, since what moves in a cell paints the page at every frame. */
export function StateMark({ state }: { state: CellState }) {
  const { pesan } = useGrid()
  return (
    <>
      <span aria-hidden className={cn('absolute top-0.5 right-0.5 size-1.5', SHAPE[state])} />
      <span className="sr-only">, {stateWord(pesan, state)}</span>
    </>
  )
}
