import type { ComponentProps } from 'react'
import { cn } from './cn'

export function Label({ className, ...rest }: ComponentProps<'label'>) {
  // biome-ignore lint/a11y/noLabelWithoutControl: the caller names its control
  return <label className={cn('font-medium text-[13px] text-ink', className)} {...rest} />
}
