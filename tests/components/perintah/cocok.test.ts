import { describe, expect, it } from 'vitest'
import { pilihCocok } from '@/components/rab/perintah/cocok'
import { foldLonggar } from '@/lib/domain/katalog/fold-cari'

const satu = (nama: string, peringkat = 3) => ({ kunci: nama, teks: foldLonggar(nama), peringkat })
const semua = [
  satu('Volume', 0),
  satu('Pasangan dinding bata merah 1SP:5PP'),
  satu('Plesteran dinding 1 SP : 4 PP'),
  satu('Bekisting kolom'),
  satu('Semen (kg)', 5),
]
const cari = (ketik: string, terakhir: string[] = []) =>
  pilihCocok(semua, ketik, terakhir, 10).map(({ kunci }) => kunci)

describe('the palette finds', () => {
  it('by words in any order, by their beginnings, and by letters left out', () => {
    expect(cari('bata dinding')).toEqual(['Pasangan dinding bata merah 1SP:5PP'])
    expect(cari('ding plest')).toEqual(['Plesteran dinding 1 SP : 4 PP'])
    expect(cari('bkstg')).toEqual(['Bekisting kolom'])
    expect(cari('bata kolom')).toEqual([])
  })

  it('whole words before beginnings, what was used lately before its equals', () => {
    expect(cari('dinding')[0]).toBe('Pasangan dinding bata merah 1SP:5PP')
    expect(cari('dinding', ['Plesteran dinding 1 SP : 4 PP'])[0]).toBe('Plesteran dinding 1 SP : 4 PP')
    expect(cari('')[0]).toBe('Volume')
    expect(cari('', ['Semen (kg)'])[0]).toBe('Semen (kg)')
  })
})
