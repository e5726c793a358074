import type { ComponentProps } from 'react'
import { cn } from './cn'

export const controlClass =
  'w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-[13px] text-ink placeholder:text-ink-3 focus-visible:outline-2 focus-visible:outline-focus focus-visible:-outline-offset-1 disabled:cursor-not-allowed disabled:bg-surface-2 disabled:text-ink-3 aria-invalid:border-bad max-sm:text-base'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(controlClass, 'h-8 read-only:bg-surface-2 max-sm:h-10', className)} {...rest} />
}
