import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LatarStore } from '@/components/rab/latar/latar-store'
import type { JobListItem } from '@/lib/contracts/job'

const MENIT = 60_000
/** Pages of one person that may be open at a time without running out of the allowance for reading. */
const HALAMAN = 4
const JATAH = 100

const jobOf = (isi: Partial<JobListItem>) => ({ id: 'j1', selesai: null, ...isi }) as JobListItem

describe('the list of background jobs on a page', () => {
  let items: JobListItem[]
  let status: number
  let hidden: boolean
  let calls: number
  const seen = new Map<string, () => void>()

  beforeEach(() => {
    vi.useFakeTimers()
    items = [jobOf({})]
    status = 200
    hidden = false
    calls = 0
    vi.stubGlobal('document', {
      get hidden() {
        return hidden
      },
      addEventListener: (name: string, listener: () => void) => seen.set(name, listener),
    })
    vi.stubGlobal('fetch', async () => {
      calls++
      return Response.json({ success: status === 200, data: { items }, error: { message: 'x' } }, { status })
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('asks at once, then ever more seldom: several pages stay within the allowance', async () => {
    new LatarStore().look()
    await vi.advanceTimersByTimeAsync(2500)
    expect(calls).toBe(3)
    await vi.advanceTimersByTimeAsync(MENIT - 2500)
    expect(calls * HALAMAN).toBeLessThanOrEqual(JATAH)
    const before = calls
    await vi.advanceTimersByTimeAsync(MENIT)
    expect(calls - before).toBeLessThanOrEqual(12)
  })

  it('asks no more once all are over, and tells of the one that ended', async () => {
    const store = new LatarStore()
    const ended: string[] = []
    store.onEnd(({ id }) => ended.push(id))
    store.look()
    await vi.advanceTimersByTimeAsync(100)
    items = [jobOf({ selesai: '2026-11-25T00:00:00Z' })]
    await vi.advanceTimersByTimeAsync(MENIT)
    expect([calls, ended]).toEqual([2, ['j1']])
    expect(store.items()).toEqual(items)
  })

  it('does not speak of what was over before this page looked', async () => {
    items = [jobOf({ selesai: '2026-11-25T00:00:00Z' })]
    const store = new LatarStore()
    const ended = vi.fn()
    store.onEnd(ended)
    store.look()
    await vi.advanceTimersByTimeAsync(MENIT)
    expect(ended).not.toHaveBeenCalled()
  })

  it('waits when refused, and while nobody looks', async () => {
    const store = new LatarStore()
    status = 429
    store.look()
    await vi.advanceTimersByTimeAsync(14_000)
    expect(calls).toBe(1)
    status = 200
    await vi.advanceTimersByTimeAsync(1500)
    expect(calls).toBe(2)
    hidden = true
    await vi.advanceTimersByTimeAsync(MENIT)
    expect(calls).toBe(2)
    hidden = false
    seen.get('visibilitychange')?.()
    await vi.advanceTimersByTimeAsync(0)
    expect(calls).toBe(3)
  })

  it('asks no more when the session is over', async () => {
    status = 401
    new LatarStore().look()
    await vi.advanceTimersByTimeAsync(MENIT)
    expect(calls).toBe(1)
  })
})
