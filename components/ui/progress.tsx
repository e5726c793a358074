import { cn } from './cn'

/** How far something is, of a known total. */
export function Progress({ label, done, total, className }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      value={done}
      max={Math.max(1, total)}
      className={cn(
        'block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-surface-2 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-surface-2 [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent',
        className,
      )}
    />
  )
}

interface ProgressProps {
  label: string
  done: number
  total: number
  className?: string
}
