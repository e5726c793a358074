type Listener = (key: string, text: string | null) => void

const readers = new Map<string, Set<() => void>>()
let told: Listener | null = null

/** A full or forbidden storage is no reason to stop: what it holds is a convenience. */
function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}

export const recall = (key: string): string | null => attempt(() => localStorage.getItem(key))

export const recallKeys = (): string[] => attempt(() => Object.keys(localStorage)) ?? []

/** What somebody has chosen here; null forgets it. */
export function keep(key: string, text: string | null): void {
  attempt(() => (text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text)))
  told?.(key, text)
}

/** The same, chosen elsewhere: those who show it read it again. */
export function receive(key: string, text: string | null): void {
  if (recall(key) === text) return
  attempt(() => (text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text)))
  for (const read of readers.get(key) ?? []) read()
}

export function onReceive(key: string, read: () => void): () => void {
  const set = readers.get(key) ?? new Set()
  readers.set(key, set.add(read))
  return () => set.delete(read)
}

/** One listener hears of every choice made here; gives what ends that. */
export function onKeep(listener: Listener): () => void {
  told = listener
  return () => {
    if (told === listener) told = null
  }
}
