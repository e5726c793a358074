import { cn } from './cn'

interface Option<K extends string> {
  value: K
  label: string
  count: string
}

/** A row of filters that say how many rows each leaves; one is on. */
export function FilterPills<K extends string>({
  label,
  options,
  chosen,
  onChoose,
  className,
}: {
  label: string
  options: readonly Option<K>[]
  chosen: K
  onChoose: (value: K) => void
  className?: string
}) {
  return (
    <fieldset
      aria-label={label}
      className={cn('flex max-w-full items-center gap-1 overflow-x-auto', className)}
    >
      {options.map((one) => (
        <button
          key={one.value}
          type="button"
          aria-pressed={one.value === chosen}
          onClick={() => onChoose(one.value)}
          className={cn(
            'inline-flex h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-xs max-sm:h-9',
            one.value === chosen
              ? 'border-accent bg-accent-soft font-semibold text-accent'
              : 'border-line-strong text-ink-2 hover:bg-surface-2',
          )}
        >
          {one.label}
          <span className="tabular-nums">{one.count}</span>
        </button>
      ))}
    </fieldset>
  )
}
