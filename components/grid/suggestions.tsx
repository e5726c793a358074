import { cn } from '../ui/cn'
import { useGrid } from './grid-context'

/** The field keeps focus; what is chosen is written into it. */
export function Suggestions({ options, pick }: { options: readonly string[]; pick: number }) {
  const { controller, prefix, pesan } = useGrid()
  return (
    <div
      id={`${prefix}saran`}
      role="listbox"
      aria-label={pesan.t('grid_saran')}
      className="max-h-48 overflow-auto py-1 text-[13px]"
    >
      {options.slice(0, 8).map((option, n) => (
        <div
          key={option}
          id={`${prefix}saran-${n}`}
          role="option"
          tabIndex={-1}
          aria-selected={n === pick}
          className={cn(
            'min-h-6 whitespace-nowrap px-2 py-0.5',
            n === pick ? 'bg-accent-soft' : 'hover:bg-surface-2',
          )}
          onMouseDown={(event) => {
            event.preventDefault()
            controller.editing.commit('stay', option)
          }}
        >
          {option}
        </div>
      ))}
    </div>
  )
}
