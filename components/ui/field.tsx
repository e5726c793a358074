import { type ReactNode, useId } from 'react'
import { cn } from './cn'
import { Label } from './label'

interface FieldControl {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

export interface FieldProps {
  label: string
  hint?: ReactNode
  /** Beside the label: how the field stands. */
  tanda?: ReactNode
  error?: string | null
  className?: string
  /** Spread what it gives on the control: `{(control) => <Input {...control} name="nama" />}`. */
  children(control: FieldControl): ReactNode
}

export function Field({ label, hint, error, tanda, className, children }: FieldProps) {
  const id = useId()
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  return (
    <div className={cn('flex flex-col gap-1', className)}>
      {tanda ? (
        <span className="flex min-h-5 flex-wrap items-center justify-between gap-x-2">
          <Label htmlFor={id}>{label}</Label>
          {tanda}
        </span>
      ) : (
        <Label htmlFor={id}>{label}</Label>
      )}
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-bad text-xs">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-3 text-xs">
          {hint}
        </p>
      )}
    </div>
  )
}
