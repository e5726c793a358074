import { afterEach, describe, expect, it, vi } from 'vitest'
import '@/lib/bahasa/muat'
import { bucketOf, shownColumns, widthsOf } from '@/components/grid/columns'
import { kolomHarga, kolomKomponen, kolomPekerjaan, kolomVolume } from '@/components/rab/pekerjaan/kolom'

afterEach(() => vi.unstubAllGlobals())

const lebarSemua = (kolom: typeof kolomKomponen, layar: number, tabel: number) => {
  vi.stubGlobal('window', { innerWidth: layar })
  const tampak = shownColumns(kolom('id'), bucketOf(tabel))
  return widthsOf(tampak, tabel, {}).reduce((jumlah, lebar) => jumlah + lebar, 0)
}

describe('the columns fit without being pushed along', () => {
  it.each([
    ['pekerjaan', kolomPekerjaan],
    ['volume', kolomVolume],
    ['harga', kolomHarga],
    ['komponen', kolomKomponen],
  ])('of %s on a phone of 390', (_, kolom) => {
    expect(lebarSemua(kolom, 390, 390)).toBeLessThanOrEqual(390)
  })

  it('of komponen in the inspector beside the bill', () => {
    expect(lebarSemua(kolomKomponen, 1440, 439)).toBeLessThanOrEqual(439)
    vi.stubGlobal('window', { innerWidth: 1440 })
    expect(shownColumns(kolomKomponen('id'), 'sempit').map(({ key }) => key)).toContain('satuan')
  })

  it('of komponen hold a koefisien in thousands and a price in tens of millions', () => {
    const lebar = (kunci: string) => kolomKomponen('id').find(({ key }) => key === kunci)?.width
    // Measured at 13 px: 1.009,000 takes 62, 12.500.000 takes 70, and 16 stand beside them.
    expect(lebar('koefisien')).toBeGreaterThanOrEqual(62 + 16)
    expect(lebar('harga')).toBeGreaterThanOrEqual(70 + 16)
  })
})
