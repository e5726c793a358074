import { useGrid } from './grid-context'

const round =
  'absolute z-3 hidden size-3 touch-none rounded-full border-2 border-surface bg-accent after:absolute after:-inset-2.5 after:content-[""] pointer-coarse:block'

/** At the last corner of the selection: pulled, it fills rows above or below with what is selected. */
export function FillHandle() {
  const { pesan } = useGrid()
  return (
    <span
      aria-hidden
      data-tarik
      data-isi
      title={pesan.t('grid_isi_seret')}
      className="-right-1 -bottom-1 pointer-coarse:-translate-x-1/2 absolute z-3 size-2 cursor-crosshair touch-none border border-surface bg-accent after:absolute after:-inset-1 after:content-[''] pointer-coarse:left-1/2 pointer-coarse:size-3 pointer-coarse:after:-inset-2.5"
    />
  )
}

/** For a finger, after a long press: the two ends of the range. */
export const StartHandle = () => (
  <span aria-hidden data-tarik data-awal className={`${round} -top-1.5 -left-1.5`} />
)
export const EndHandle = () => <span aria-hidden data-tarik className={`${round} -right-1.5 -bottom-1.5`} />
