'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { cn } from './cn'
import { Input } from './input'
import { intoSight, listKeys } from './list-keys'

export interface ComboboxOption {
  value: string
  label: string
  detail?: string
}

interface Props {
  label: string
  placeholder: string
  /** What is chosen, in words; '' where nothing is. */
  chosen: string
  /** What fits the words typed; '' where none are. */
  find: (typed: string) => readonly ComboboxOption[]
  /** Said where nothing fits. */
  none: string
  onChoose: (value: string) => void
  describedBy?: string
}

/** A choice among many by searching: its list stands below it in the page, so that nothing that scrolls cuts it. */
export function Combobox({ label, placeholder, chosen, find, none, onChoose, describedBy }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const open = typed !== null
  const options = open ? find(typed) : []
  const show = (words: string) => {
    setTyped(words)
    setAt(0)
  }
  const take = (option: ComboboxOption | undefined) => {
    if (!option) return
    onChoose(option.value)
    setTyped(null)
  }
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (open && event.key === 'Escape') return setTyped(null)
    if (!open && !['ArrowDown', 'Enter'].includes(event.key)) return
    const onTake = () => (open ? take(options[at]) : show(''))
    listKeys(event, { count: options.length, at, onPoint: (to) => (open ? setAt(to) : show('')), onTake })
  }
  return (
    <div>
      <Input
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options[at] ? `${id}-${at}` : undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        placeholder={(open && chosen) || placeholder}
        value={typed ?? chosen}
        onChange={(event) => show(event.target.value)}
        onClick={() => !open && show('')}
        onBlur={() => setTyped(null)}
        onKeyDown={keys}
      />
      {open && (
        <div
          id={`${id}-list`}
          ref={intoSight}
          role="listbox"
          aria-label={label}
          className="mt-1 max-h-44 overflow-y-auto rounded-md border border-line bg-surface"
        >
          {options.map((option, n) => (
            <div
              key={option.value}
              id={`${id}-${n}`}
              ref={n === at && n > 0 ? intoSight : null}
              role="option"
              tabIndex={-1}
              aria-selected={n === at}
              onMouseDown={(event) => {
                event.preventDefault()
                take(option)
              }}
              className={cn(
                'flex cursor-default flex-wrap items-baseline gap-x-2 border-line border-b px-2.5 py-1.5 last:border-b-0 max-sm:py-3',
                n === at ? 'bg-accent-soft' : 'hover:bg-surface-2',
              )}
            >
              <span>{option.label}</span>
              {option.detail && <span className="text-ink-3 text-xs">{option.detail}</span>}
            </div>
          ))}
          {options.length === 0 && <p className="px-2.5 py-1.5 text-ink-3">{none}</p>}
        </div>
      )}
    </div>
  )
}
