import { describe, expect, it } from 'vitest'
import type { Tunggu } from '@/components/rab/lembar/antrean'
import { ProjectStore } from '@/components/rab/lembar/project-store'
import { rebase } from '@/components/rab/lembar/rebase'
import type { PerubahanLain } from '@/lib/contracts/perubahan-lain'
import { isiContoh } from '../../setup/isi-contoh'

const pekerjaan = {
  id: 'p1',
  klasifikasiId: 'k1',
  kode: '',
  uraian: 'Galian',
  satuan: 'm3',
  analisaId: null,
  hargaLangsung: '100000.00',
  volume: '3.000',
  volumeFormula: null,
  markupPercent: null,
  catatan: null,
  urutan: 'i',
  revision: 1,
}
const toko = () =>
  new ProjectStore(
    isiContoh({
      project: { ...isiContoh({}).project, lokasi: null, kegiatan: null },
      klasifikasi: [{ id: 'k1', parentId: null, nama: 'Judul', urutan: 'i', revision: 1 }],
      pekerjaan: [pekerjaan],
    }),
  )
const ubah = (isi: object) => ({ project: { ubah: [{ id: 'x', ...isi }] } })

describe("the project's own fields as cells", () => {
  it('an edit moves the totals at once, and its way back restores them', () => {
    const store = toko()
    expect(store.total().ringkasan.total).toBe('330000.00')
    const balik = store.apply(ubah({ markupPercent: '20.00', lokasi: 'Ngawi' }))
    expect([store.project.lokasi, store.total().ringkasan.total]).toEqual(['Ngawi', '360000.00'])
    store.apply(balik)
    expect([store.project.lokasi, store.total().ringkasan.total]).toEqual([null, '330000.00'])
  })

  it('what is only typed or tried changes nothing that is stored', () => {
    const store = toko()
    store.intipHarga({ ppnPercent: '0.00' })
    expect(store.total().ringkasan.grandTotal).toBe('330000.00')
    expect(store.coba({ pembulatan: '100000' }).dibulatkan).toBe('300000.00')
    expect(store.total().ringkasan.grandTotal).toBe('330000.00')
    store.intipHarga(null)
    expect(store.total().ringkasan.grandTotal).toBe('366300.00')
    expect(store.project.pricing).toMatchObject({ ppnPercent: '11.00', pembulatan: '10000' })
  })

  it("another's field comes in beside one that waits; the same field is a clash", () => {
    const store = toko()
    const tunggu = (bidang: string, jadi: string): Tunggu => ({
      perubahan: ubah({ [bidang]: jadi }),
      asal: { [`project:x:${bidang}`]: '' },
      jadi: { [`project:x:${bidang}`]: jadi },
      kunci: null,
    })
    const project = { ...store.project, revision: 2, lokasi: 'Blora', kegiatan: null }
    const lain = { revision: 2, ubah: { project }, hapus: {} } as unknown as PerubahanLain
    const beda = store.gabung(lain)
    expect(beda).toContainEqual({ jenis: 'project', id: 'x', bidang: 'lokasi' })
    expect([store.project.lokasi, store.project.revision]).toEqual(['Blora', 2])
    const { antrean, konflik } = rebase({
      konflik: [],
      antrean: [tunggu('lokasi', 'Ngawi'), tunggu('kegiatan', 'Pembangunan')],
      rows: store.rows,
      penulisOf: () => ({ oleh: 'Budi', at: null }),
      pulihkan: () => undefined,
    })
    expect(antrean.map(({ perubahan }) => perubahan)).toEqual([ubah({ kegiatan: 'Pembangunan' })])
    expect(konflik).toMatchObject([{ teksku: 'Ngawi', teksnya: 'Blora', oleh: 'Budi' }])
  })
})
