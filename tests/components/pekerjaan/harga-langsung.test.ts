import { describe, expect, it } from 'vitest'
import { bagianD } from '@/components/rab/analisa/bagian-d'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { previewPohon } from '@/components/rab/pekerjaan/preview-pohon'
import { isiContoh } from '../../setup/isi-contoh'

const toko = (markupPercent: string | null) =>
  new ProjectStore(
    isiContoh({
      klasifikasi: [{ id: 'k1', parentId: null, nama: 'Judul', urutan: 'i', revision: 1 }],
      pekerjaan: [
        {
          id: 'p1',
          klasifikasiId: 'k1',
          kode: '',
          uraian: 'Mobilisasi',
          satuan: 'ls',
          analisaId: null,
          hargaLangsung: '50000.00',
          volume: '2.000',
          volumeFormula: null,
          markupPercent,
          catatan: null,
          urutan: 'i',
          revision: 1,
        },
      ],
    }),
  )

describe('a price typed beside a line', () => {
  it('says what is stored and the rate with the markup on top, and moves the totals while typed', () => {
    const store = toko(null)
    expect(previewPohon(store, 'p:p1', 'hsp', '100.000', 'id')).toBe(
      'disimpan Rp 100.000; + markup 10 % = harga satuan Rp 110.000',
    )
    expect(store.total().ringkasan.total).toBe('220000.00')
    expect(previewPohon(store, 'p:p1', 'hsp', null, 'id')).toBeNull()
    expect(store.total().ringkasan.total).toBe('110000.00')
  })

  it('tells the last change from the figure before, not from the one half typed', () => {
    const store = toko(null)
    const ketik = (teks: string | null) => previewPohon(store, 'p:p1', 'hsp', teks, 'id')
    for (const teks of ['6', '60', '60.000']) ketik(teks)
    expect(store.total().selisih).toBe(30_000n)
    ketik(null)
    expect(store.total().selisih).toBe(0n)
    ketik('60.000')
    store.apply({ pekerjaan: { ubah: [{ id: 'p1', hargaLangsung: '60000' }] } })
    ketik(null)
    expect(store.total()).toMatchObject({ ringkasan: { dibulatkan: '150000.00' }, selisih: 30_000n })
    ketik('6')
    ketik(null)
    expect(store.total().selisih).toBe(30_000n)
  })

  it("takes the line's own markup, also none; says what cannot be read", () => {
    expect(previewPohon(toko('0.00'), 'p:p1', 'hsp', '1.234,5', 'id')).toBe(
      'disimpan Rp 1.234,50; + markup 0 % = harga satuan Rp 1.234,50',
    )
    expect(previewPohon(toko(null), 'p:p1', 'hsp', '12abc', 'id')).toBe('Bukan angka.')
  })
})

it('D of an analysis sheet names what it sums: L only where there is such a block', () => {
  expect(bagianD(['TK', 'BHN', 'TK'])).toBe('A+B+C')
  expect(bagianD(['TK', 'LAIN'])).toBe('A+B+C+L')
})
