import type { Page } from '@playwright/test'
import { at, type Line, median } from '../measure'
import { openBill, type Session, spentOn } from './session'

const TIMES = 15
const LIMIT = { M: 16, L: 50 } as const

const total = (page: Page) => page.getByTestId('total-rab').textContent()

async function untilOther(page: Page, before: string | null): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('[data-testid=total-rab]')?.textContent !== text,
    before,
    { polling: 'raf', timeout: 10_000 },
  )
}

/** A volume typed and entered: script from the key to the total on screen, for the digit and for Enter. */
export async function benchEdit(session: Session, size: 'M' | 'L'): Promise<Line[]> {
  const { page, cdp, close } = await openBill(session, size)
  const script = await spentOn(cdp, 'ScriptDuration')
  const typed: number[] = []
  const entered: number[] = []
  await page.locator('[role=row][data-id^="p:"]').first().locator('[role=gridcell]').nth(3).click()
  for (let n = -3; n < TIMES; n++) {
    const before = await total(page)
    const start = await script()
    await page.keyboard.press(String((Math.abs(n) % 8) + 1))
    await untilOther(page, before)
    const middle = await script()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => !document.querySelector('input[data-editor]'), null, { polling: 'raf' })
    const end = await script()
    if (n < 0) continue
    typed.push(middle - start)
    entered.push(end - middle)
  }
  await close()
  const line = (what: string, times: number[]): Line => {
    times.sort((a, b) => a - b)
    return {
      what,
      size,
      floor: null,
      ours: median(times),
      batas: LIMIT[size],
      satuan: 'ms',
      queries: null,
      catatan: `p95 ${at(times, 0.95).toFixed(1)} ms`,
    }
  }
  return [line('angka diketik ke total, skrip', typed), line('Enter, skrip', entered)]
}
