import { watchParents } from './parents.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Calls `end` when this process is asked to stop, or when the one that runs it is gone. */
export function whenAsked(end) {
  for (const signal of signals) process.on(signal, end)
  if (!process.channel) return watchParents(end)
  process.on('disconnect', end)
  process.channel.unref()
}

/**
 * Collects what has to be ended, newest first, and ends it once: on a signal, when the outer process is gone, or
 * when the app itself has ended.
 */
export function onStop() {
  const undo = []
  let ending = false
  const exitWith = async (code) => {
    if (ending) return
    ending = true
    for (const end of undo.reverse()) await end().catch((error) => console.error(error.message))
    process.exit(code)
  }
  whenAsked(() => exitWith(0))
  return {
    /** `end` is called before all that was added earlier. */
    add: (end) => undo.push(end),
    exitWith,
    isEnding: () => ending,
  }
}
