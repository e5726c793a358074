import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { KirimPreferensi } from '@/components/rab/preferensi/kirim-preferensi'

/** What the server is sent, and how it answers. */
const kirim = vi.fn<(isi: Record<string, string | null>) => number>()

describe('preferences on their way to the server', () => {
  const tersimpan = new Map<string, string>()
  beforeEach(() => {
    vi.useFakeTimers()
    kirim.mockReset().mockReturnValue(200)
    tersimpan.clear()
    vi.stubGlobal('localStorage', {
      getItem: (kunci: string) => tersimpan.get(kunci) ?? null,
      setItem: (kunci: string, isi: string) => tersimpan.set(kunci, isi),
      removeItem: (kunci: string) => tersimpan.delete(kunci),
    })
    vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => ({
      status: kirim(JSON.parse(body).isi),
    }))
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const orang = (siapa: string) => {
    const pengirim = new KirimPreferensi()
    pengirim.mulai(siapa)
    return pengirim
  }

  it('many choices in a row are one request, with the last of each', async () => {
    const pengirim = orang('rina')
    for (const lebar of ['1', '2', '3']) pengirim.catat('tabel:a:kolom', lebar)
    pengirim.catat('tabel:kerapatan', 'lega')
    await vi.advanceTimersByTimeAsync(2000)
    expect(kirim.mock.calls).toEqual([[{ 'tabel:a:kolom': '3', 'tabel:kerapatan': 'lega' }]])
    expect(pengirim.menunggu('tabel:a:kolom')).toBe(false)
  })

  it('one that fails is sent again, and a newer choice goes before it', async () => {
    kirim.mockReturnValueOnce(503)
    const pengirim = orang('rina')
    pengirim.catat('tabel:a:kolom', '1')
    await vi.advanceTimersByTimeAsync(2000)
    expect(pengirim.menunggu('tabel:a:kolom')).toBe(true)
    pengirim.catat('tabel:a:kolom', '2')
    await vi.advanceTimersByTimeAsync(2000)
    expect(kirim.mock.calls.at(-1)).toEqual([{ 'tabel:a:kolom': '2' }])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(kirim).toHaveBeenCalledTimes(2)
  })

  it('what a left page had not confirmed is sent by the next one of the same person, not of another', async () => {
    orang('rina').catat('tabel:a:kolom', '7')
    tersimpan.set('tabel:a:kolom', '7')
    vi.clearAllTimers()
    orang('budi')
    await vi.advanceTimersByTimeAsync(2000)
    expect(kirim).not.toHaveBeenCalled()
    const lagi = orang('rina')
    expect(lagi.menunggu('tabel:a:kolom')).toBe(true)
    await vi.advanceTimersByTimeAsync(2000)
    expect(kirim.mock.calls).toEqual([[{ 'tabel:a:kolom': '7' }]])
  })
})
