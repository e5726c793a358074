import { cva, type VariantProps } from 'class-variance-authority'
import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn'

/** Also for a link that looks like a button. */
export const buttonClass = cva(
  'inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md border font-medium transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55',
  {
    variants: {
      varian: {
        primer:
          'border-accent bg-accent font-semibold text-accent-ink hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))]',
        garis: 'border-line-strong bg-surface text-ink hover:bg-surface-2',
        polos: 'border-transparent bg-transparent text-ink-2 hover:bg-surface-2 hover:text-ink',
        bahaya: 'border-bad bg-surface text-bad hover:bg-bad-soft',
      },
      ukuran: {
        kecil: 'h-6 px-2 text-xs max-sm:h-8',
        biasa: 'h-8 px-3 text-[13px] max-sm:h-10 max-sm:text-sm',
        besar: 'h-10 px-4 text-sm',
        ikon: 'size-8 p-0 max-sm:size-10',
      },
    },
    defaultVariants: { varian: 'garis', ukuran: 'biasa' },
  },
)

export interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof buttonClass> {
  loading?: boolean
}

export function Button({
  varian,
  ukuran,
  loading = false,
  disabled,
  type = 'button',
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      disabled={disabled || loading}
      aria-busy={loading || undefined}
      className={cn(buttonClass({ varian, ukuran }), className)}
      {...rest}
    >
      {loading && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
    </button>
  )
}
