import { useEffect, useRef } from 'react'
import type { Core } from './core'
import { sentenceOf } from './sentence'

const SETTLE = 140

/** Written straight into the element, after the keys have come to rest: no render for it. */
export function Announcer({ core }: { core: Core }) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const speak = () => {
      const text = sentenceOf(core)
      if (region.current && region.current.textContent !== text) region.current.textContent = text
    }
    const stop = core.live.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(speak, SETTLE)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [core])
  return <div ref={region} role="status" aria-live="polite" className="sr-only" />
}
