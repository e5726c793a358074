import { describe, expect, it } from 'vitest'
import { persenWaktu, statusWaktu } from '@/lib/domain/jadwal/status-waktu'

describe('a work by its dates', () => {
  it.each([
    [null, null, '2026-11-24', 'tanpa_tanggal', null],
    ['2026-12-01', '2026-12-10', '2026-11-24', 'belum_mulai', 0],
    ['2026-11-01', '2026-11-10', '2026-11-06', 'berjalan', 50],
    ['2026-11-01', '2026-11-24', '2026-11-24', 'berjalan', 95],
    ['2026-11-01', '2026-11-23', '2026-11-24', 'lewat', 100],
    ['2027-02-26', '2028-03-01', '2028-02-29', 'berjalan', 99],
    ['2026-12-30', '2027-01-02', '2027-01-01', 'berjalan', 50],
    ['2026-11-01', null, '2027-11-24', 'berjalan', null],
  ] as const)('%s to %s on %s: %s, %s %%', (mulai, selesai, hari, status, persen) => {
    expect(statusWaktu(mulai, selesai, hari)).toBe(status)
    expect(persenWaktu(mulai, selesai, hari)).toBe(persen)
  })
})
