import { Select } from './select'

interface Props {
  label: string
  /** Said where nothing is left out. */
  all: string
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
  disabled?: boolean
  className?: string
}

/** A filter by one of many, '' for all; what is set stays to be seen even where the list has it no longer. */
export function FilterSelect({ label, all, value, options, onChoose, ...rest }: Props) {
  const known = value === '' || options.some((one) => one.value === value)
  return (
    <Select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)} {...rest}>
      <option value="">{all}</option>
      {!known && <option value={value}>{value}</option>}
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </Select>
  )
}
