import { Button } from '../ui/button'
import { useGrid } from './grid-context'
import type { Theirs } from './machine'

/** Somebody wrote the cell while its editor was open: what it holds now, and, once asked for, the choice. */
export function Clash({ theirs, asked }: { theirs: Theirs; asked: boolean }) {
  const { controller, pesan } = useGrid()
  const nama = theirs.by || pesan.t('orang_lain')
  const keepFocus = (event: React.MouseEvent) => event.preventDefault()
  return (
    <div
      role="alert"
      className="flex w-max max-w-[min(320px,80cqw)] flex-col gap-1.5 whitespace-normal bg-warn-soft px-2 py-1.5"
    >
      <p>{pesan.t('grid_lain_mengubah', { nama, isi: theirs.shown || pesan.t('grid_lain_kosong') })}</p>
      {asked && (
        <span className="flex flex-wrap gap-1.5">
          <Button ukuran="kecil" onMouseDown={keepFocus} onClick={() => controller.editing.commit('stay')}>
            {pesan.t('konflik_pakai_punyaku')} (Enter)
          </Button>
          <Button ukuran="kecil" onMouseDown={keepFocus} onClick={() => controller.editing.cancel()}>
            {pesan.t('konflik_pakai_punyanya', { nama })} (Esc)
          </Button>
        </span>
      )}
    </div>
  )
}
