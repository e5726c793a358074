const MAKS = 2000

/** Puts a value where it counts as the newest; of more than 2,000 the eldest goes. */
export function putBounded<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key)
  map.set(key, value)
  if (map.size > MAKS) for (const eldest of map.keys()) return void map.delete(eldest)
}
