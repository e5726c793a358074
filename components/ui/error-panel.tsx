import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button'
import { cn } from './cn'

export interface ErrorPanelProps {
  title: string
  message?: ReactNode
  /** What is not lost. */
  safe?: ReactNode
  onRetry?(): void
  retryLabel?: string
  actions?: ReactNode
  requestId?: string
  className?: string
}

export function ErrorPanel({ title, message, safe, onRetry, actions, requestId, ...rest }: ErrorPanelProps) {
  return (
    <div
      role="alert"
      className={cn(
        'm-4 flex max-w-2xl gap-3 rounded-lg border border-bad/40 bg-bad-soft p-4',
        rest.className,
      )}
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-bad" />
      <div className="flex min-w-0 flex-col gap-1 text-[13px]">
        <p className="font-semibold text-[15px] text-ink">{title}</p>
        {message && <p className="text-ink">{message}</p>}
        {safe && <p className="text-ink-2">{safe}</p>}
        {(onRetry || actions) && (
          <div className="mt-2 flex flex-wrap gap-2">
            {onRetry && <Button onClick={onRetry}>{rest.retryLabel ?? 'Coba lagi'}</Button>}
            {actions}
          </div>
        )}
        {requestId && (
          <p className="mt-1 text-ink-2 text-xs">
            Nomor permintaan <code className="select-all">{requestId}</code>
          </p>
        )}
      </div>
    </div>
  )
}
