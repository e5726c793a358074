import type { ComponentProps } from 'react'
import { Input } from './input'

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  /** What it searches: its name, and what stands in it while it is empty, unless there is a `placeholder`. */
  label: string
  onSearch: (words: string) => void
}

/** A field to search by, above a list. */
export function SearchInput({ label, onSearch, ...rest }: Props) {
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      onChange={(event) => onSearch(event.target.value)}
      {...rest}
    />
  )
}
