import { describe, expect, it } from 'vitest'
import { sisaWaktu } from '@/lib/bahasa/sisa-waktu'
import { readTanggal } from '@/lib/domain/jadwal/read-tanggal'
import { sisaHari, terlambatHari } from '@/lib/domain/jadwal/status-waktu'

describe('a date as it is typed', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['1-2-2026', '2026-02-01'],
    ['01.02.26', '2026-02-01'],
    ['2026-11-24', '2026-11-24'],
    ['2026/1/5', '2026-01-05'],
    [' 24  November 2026 ', '2026-11-24'],
    ['5 Agt 2026', '2026-08-05'],
    ['5-Agu-26', '2026-08-05'],
    ['17 Aug 2026', '2026-08-17'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is %s', (teks, tanggal) => expect(readTanggal(teks)).toBe(tanggal))

  it.each([
    '',
    '29/2/2026',
    '31/4/2026',
    '11/24/2026',
    '0/1/2026',
    '24 Nopeper 2026',
    '24/11',
    '46000',
    'besok',
    '29/2/2100',
  ])('%s is none', (teks) => expect(readTanggal(teks)).toBeNull())
})

describe('days left', () => {
  it('count the last day, end at 0, and are not known without a last day', () => {
    expect(sisaHari('2026-06-30', '2026-06-30')).toBe(1)
    expect(sisaHari('2026-07-01', '2026-06-01')).toBe(31)
    expect(sisaHari('2026-06-01', '2026-06-30')).toBe(0)
    expect(sisaHari(null, '2026-06-30')).toBeNull()
  })

  it('turn into days overdue on the day after the last one', () => {
    expect(terlambatHari('2026-06-30', '2026-06-30')).toBe(0)
    expect(terlambatHari('2026-07-01', '2026-06-01')).toBe(0)
    expect(terlambatHari('2026-06-30', '2026-07-01')).toBe(1)
    expect(terlambatHari('2026-02-24', '2026-03-08')).toBe(12)
    expect(terlambatHari(null, '2026-06-30')).toBeNull()
  })

  it.each([
    ['id', '31 hari', 'Terlambat 12 hari'],
    ['en', '31 days', '12 days late'],
  ] as const)('are said in %s, and overdue by how much', (locale, tersisa, terlambat) => {
    expect(sisaWaktu(locale, { sisa: 31, terlambat: 0 })).toBe(tersisa)
    expect(sisaWaktu(locale, { sisa: 0, terlambat: 12 })).toBe(terlambat)
    expect(sisaWaktu(locale, { sisa: null, terlambat: null })).toBeNull()
  })
})
