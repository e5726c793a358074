import type { ComponentProps } from 'react'
import { cn } from './cn'

export function Kbd({ className, ...rest }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn(
        'whitespace-nowrap rounded-sm border border-line-strong border-b-2 bg-surface px-1.5 font-sans text-[11px] text-ink-2',
        className,
      )}
      {...rest}
    />
  )
}
