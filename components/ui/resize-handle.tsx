import { type PointerEvent, useRef } from 'react'

/** The right edge of a column, pulled; a double press gives its own width back (null). `done` when the hand is off. */
export function ResizeHandle({
  width,
  onResize,
}: {
  /** As it is now, asked when the pull begins. */
  width: () => number
  onResize: (width: number | null, done: boolean) => void
}) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const widthAt = ({ clientX }: PointerEvent) => {
    const { x, width } = start.current ?? { x: clientX, width: 0 }
    return Math.round(width + clientX - x)
  }
  return (
    <span
      aria-hidden
      data-lebar
      className="absolute inset-y-0 right-0 z-1 w-2 cursor-col-resize touch-none hover:bg-line-strong"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, width: width() }
      }}
      onPointerMove={(event) => {
        if (start.current) onResize(widthAt(event), false)
      }}
      onPointerUp={(event) => {
        if (start.current && event.clientX !== start.current.x) onResize(widthAt(event), true)
        start.current = null
      }}
      onDoubleClick={() => onResize(null, true)}
    />
  )
}
