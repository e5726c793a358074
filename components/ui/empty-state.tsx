import type { ReactNode } from 'react'
import { cn } from './cn'

export interface EmptyStateProps {
  icon?: ReactNode
  title: string
  hint?: ReactNode
  /** What to do next. */
  action?: ReactNode
  className?: string
}

export function EmptyState({ icon, title, hint, action, className }: EmptyStateProps) {
  return (
    <div className={cn('flex flex-col items-center gap-2 px-6 py-12 text-center', className)}>
      {icon && <div className="text-ink-3 [&_svg]:size-8">{icon}</div>}
      <p className="font-semibold text-[15px] text-ink">{title}</p>
      {hint && <p className="max-w-prose text-[13px] text-ink-2">{hint}</p>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
