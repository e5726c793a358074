import { describe, expect, it, vi } from 'vitest'
import { takeAllowance } from '@/lib/transport/rate-limit'

const who = (id: string) => ({ kind: 'user', id, email: '', name: '', admin: false }) as const
const bulk = (id: string) => takeAllowance('bulk', 'POST salin', who(id), '')

describe('allowances in process', () => {
  it('let through exactly the limit, however many come at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 40 }, () => takeAllowance('write', 'PATCH x', who('serentak'), '')),
    )
    expect(all.filter(({ allowed }) => allowed)).toHaveLength(20)
    expect(all.at(-1)).toMatchObject({ allowed: false, limit: 20, remaining: 0 })
  })

  it('are kept per category, endpoint and person; anonymous ones per address', async () => {
    for (let n = 0; n < 5; n++) expect((await bulk('a')).allowed).toBe(true)
    expect((await bulk('a')).allowed).toBe(false)
    expect((await bulk('b')).allowed).toBe(true)
    expect((await takeAllowance('bulk', 'POST lain', who('a'), '')).allowed).toBe(true)
    const anonymous = (address: string) => takeAllowance('bulk', 'POST x', { kind: 'anonymous' }, address)
    for (let n = 0; n < 5; n++) await anonymous('10.0.0.1')
    expect((await anonymous('10.0.0.1')).allowed).toBe(false)
    expect((await anonymous('10.0.0.2')).allowed).toBe(true)
  })

  it('come back when the window has passed', async () => {
    vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] })
    try {
      for (let n = 0; n < 5; n++) await bulk('waktu')
      expect(await bulk('waktu')).toMatchObject({ allowed: false, reset: 300 })
      vi.setSystemTime(1_800_000_000_000 + 2 * 300_000)
      expect(await bulk('waktu')).toMatchObject({ allowed: true, remaining: 4 })
    } finally {
      vi.useRealTimers()
    }
  })
})
