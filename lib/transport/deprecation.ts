/** A door that is going to close; days as `2026-03-01`. */
export interface Deprecated {
  since: string
  /** At least half a year later: the policy at /docs/api. */
  sunset: string
  /** The path to use in its place. */
  successor?: string
}

/** What each answer of such a door says to programs (RFC 9745, RFC 8594). */
export function deprecationHeaders({ since, sunset, successor }: Deprecated): Record<string, string> {
  const links = [
    '</docs/api#versi>; rel="deprecation"; type="text/html"',
    ...(successor === undefined ? [] : [`<${successor}>; rel="successor-version"`]),
  ]
  return {
    deprecation: `@${Date.parse(since) / 1000}`,
    sunset: new Date(sunset).toUTCString(),
    link: links.join(', '),
  }
}
