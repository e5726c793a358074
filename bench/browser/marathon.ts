import type { CDPSession, Page } from '@playwright/test'
import { at, type Line } from '../measure'
import { watchPaints } from './frames'
import { openBill, type Session } from './session'

const LIMIT = { M: 100, L: 200 } as const
/** Ten minutes by BENCH_EDIT_MS=600000. */
const lengthMs = () => Number(process.env.BENCH_EDIT_MS ?? 60_000)

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** What an estimator's hands do: figures down a column, corrections, a formula, a look further down, taking back. */
const DEEDS: readonly ((page: Page, n: number) => Promise<void>)[] = [
  async (page, n) => {
    await page.keyboard.type(String(100 + (n % 900)))
    await page.keyboard.press('Enter')
  },
  async (page) => {
    await page.keyboard.press('F2')
    await page.keyboard.type('5')
    await page.keyboard.press('Enter')
  },
  async (page) => {
    for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowDown')
  },
  async (page, n) => {
    await page.keyboard.type(`=2*${(n % 7) + 1},5`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
  },
  (page) => page.keyboard.press('PageDown'),
  async (page) => {
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await page.keyboard.press('ArrowDown')
  },
  (page) => page.keyboard.press('Control+z'),
  (page) => page.keyboard.press('PageUp'),
]

export async function benchMarathon(session: Session, size: 'M' | 'L'): Promise<Line[]> {
  const { page, cdp, close } = await openBill(session, size)
  await page.locator('[role=row][data-id^="p:"]').first().locator('[role=gridcell]').nth(3).click()
  const run = async (untilMs: number) => {
    for (let n = 0; performance.now() < untilMs; n++) {
      await DEEDS[n % DEEDS.length]?.(page, n)
      await page.waitForTimeout(30)
    }
  }
  // Until the engine has compiled what is used: that is no growth.
  await run(performance.now() + 20_000)
  const before = await heap(cdp)
  const paints = await watchPaints(page)
  await run(performance.now() + lengthMs())
  const times = (await paints()).sort((a, b) => a - b)
  await page.waitForTimeout(3000)
  const after = await heap(cdp)
  await close()
  const line = { size, floor: null, queries: null } as const
  return [
    {
      ...line,
      what: 'penyuntingan, masukan ke lukisan, p95',
      ours: at(times, 0.95),
      batas: LIMIT[size],
      satuan: 'ms',
      catatan: `${times.length} masukan; p50 ${at(times, 0.5).toFixed(1)}, terlama ${at(times, 1).toFixed(1)} ms`,
    },
    {
      ...line,
      what: 'penyuntingan, memori bertambah',
      ours: Math.max(0, (after / before - 1) * 100),
      batas: 20,
      satuan: '%',
      catatan: `${before.toFixed(1)} lalu ${after.toFixed(1)} MB`,
    },
  ]
}
