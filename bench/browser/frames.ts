import type { Page } from '@playwright/test'
import { at, type Line, median } from '../measure'
import { openBill, type Session, spentOn } from './session'

const FRAMES = 240
const KEYS = 150
/** A key held repeats about so often. */
const REPEAT_MS = 33

/** Milliseconds of each frame while the grid is scrolled by `step` a frame, down and up again. */
async function scrollFrames(page: Page, step: number): Promise<number[]> {
  return page.evaluate(
    ([frames, by]) =>
      new Promise<number[]>((resolve) => {
        const grid = document.querySelector('[role=treegrid]')
        const times: number[] = []
        let last = performance.now()
        const frame = (now: number) => {
          times.push(now - last)
          last = now
          if (times.length > frames) return resolve(times.slice(2))
          grid?.scrollBy(0, times.length < frames / 2 ? by : -by)
          requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
    [FRAMES, step] as const,
  )
}

/** Milliseconds from each press of a key to the paint that follows it. */
export async function watchPaints(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { paints: times })
    const seen = (event: Event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp)
        channel.port2.postMessage(null)
      })
    }
    addEventListener('keydown', seen, { capture: true })
    addEventListener('pointerdown', seen, { capture: true })
  })
  return () => page.evaluate(() => (window as unknown as { paints: number[] }).paints.splice(0))
}

const line = (what: string, size: 'M' | 'L', times: number[], ours: number, batas: number): Line => {
  times.sort((a, b) => a - b)
  const catatan = `p50 ${at(times, 0.5).toFixed(1)}, p95 ${at(times, 0.95).toFixed(1)}, terlama ${at(times, 1).toFixed(1)} ms`
  return { what, size, floor: null, ours, batas, satuan: 'ms', queries: null, catatan }
}

export async function benchFrames(session: Session, size: 'M' | 'L'): Promise<Line[]> {
  const { page, cdp, close } = await openBill(session, size)
  await scrollFrames(page, 90)
  const runs: number[][] = []
  for (let n = 0; n < 3; n++) runs.push(await scrollFrames(page, 90))
  const longest = runs.map((frames) => Math.max(...frames)).sort((a, b) => a - b)
  const far = (await scrollFrames(page, 900)).sort((a, b) => a - b)
  await page.locator('[role=gridcell]').nth(10).click()
  const paints = await watchPaints(page)
  const spent = await spentOn(cdp, 'TaskDuration')
  const start = await spent()
  const key = { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 }
  for (let n = 0; n < KEYS; n++) {
    void cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', autoRepeat: n > 0, ...key })
    await new Promise((resolve) => setTimeout(resolve, REPEAT_MS))
  }
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  const each = ((await spent()) - start) / KEYS
  const held = await paints()
  await close()
  held.sort((a, b) => a - b)
  const all = runs.flat()
  return [
    line('gulir, bingkai terlama', size, all, median(longest), size === 'M' ? 50 : Number.POSITIVE_INFINITY),
    line('gulir satu layar sebingkai, p95', size, far, at(far, 0.95), Number.POSITIVE_INFINITY),
    line('panah bawah ditahan ke lukisan, p95', size, held, at(held, 0.95), 25),
    line('panah bawah ditahan, prosesor per ketukan', size, held, each, 16),
  ]
}
