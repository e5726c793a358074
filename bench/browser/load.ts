import { type Line, median } from '../measure'
import { ADDRESS, type Session } from './session'

interface Seen {
  rows: number
  shift: number
  script: number
}

const KALI = 3

/** First visits of the bill with nothing kept, the middle of three: compressed script, when rows are on screen, what jumps. */
export async function benchLoad(session: Session, size: 'M' | 'L'): Promise<Line[]> {
  const visits: Seen[] = []
  for (let i = 0; i < KALI; i++) visits.push(await visit(session, size))
  const middle = (of: (seen: Seen) => number) => median(visits.map(of).sort((a, b) => a - b))
  const line = { size, floor: null, queries: null } as const
  return [
    {
      ...line,
      what: 'muat pertama, skrip terkompresi',
      ours: middle(({ script }) => script) / 1024,
      batas: 250,
      satuan: 'kB',
    },
    {
      ...line,
      what: 'muat pertama, baris tampak',
      ours: middle(({ rows }) => rows),
      batas: size === 'M' ? 1500 : Number.POSITIVE_INFINITY,
      satuan: 'ms',
    },
    {
      ...line,
      what: 'muat pertama, pergeseran tata letak',
      ours: middle(({ shift }) => shift),
      batas: 0.05,
      satuan: '',
    },
  ]
}

async function visit(session: Session, size: 'M' | 'L'): Promise<Seen> {
  const page = await session.context.newPage()
  const cdp = await session.context.newCDPSession(page)
  await cdp.send('Network.clearBrowserCache')
  await page.addInitScript(() => {
    const seen = { rows: 0, shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    const look = () => {
      if (document.querySelector('[role=row][data-id]')) seen.rows = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(`${session.projects[size]}/${ADDRESS}`)
  await page.locator('[role=row][data-id]').first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(500)
  const seen: Seen = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const script = entries
      .filter(({ name }) => /\.js(\?|$)/.test(name))
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
    return { ...(window as unknown as { seen: { rows: number; shift: number } }).seen, script }
  })
  await page.close()
  return seen
}
