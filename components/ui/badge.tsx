import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from './cn'

const badgeClass = cva(
  'inline-flex min-h-5 shrink-0 items-center gap-1 whitespace-nowrap rounded-full px-2 font-semibold text-xs',
  {
    variants: {
      nada: {
        netral: 'bg-surface-2 text-ink-2',
        aksen: 'bg-accent-soft text-accent',
        baik: 'bg-ok-soft text-ok',
        awas: 'bg-warn-soft text-warn',
        buruk: 'bg-bad-soft text-bad',
      },
    },
    defaultVariants: { nada: 'netral' },
  },
)

export function Badge({
  nada,
  className,
  ...rest
}: ComponentProps<'span'> & VariantProps<typeof badgeClass>) {
  return <span className={cn(badgeClass({ nada }), className)} {...rest} />
}
