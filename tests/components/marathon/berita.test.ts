import { describe, expect, it, vi } from 'vitest'
import { applyPerubahan } from '@/lib/operations/perubahan/apply-perubahan'
import { getIsi } from '@/lib/operations/project/get-isi'
import { CONTOH, useDatabase } from '../../setup/contoh'
import { type Jaringan, Kabar, pasangBrowser } from './browser-stubs'
import { buka } from './buka'

describe('a page that hears of others', () => {
  const test = useDatabase()
  const jaringan: Jaringan = { acak: () => 0, gagal: false, panggilan: 0 }
  const lain = async (perubahan: object) => {
    const { revision } = await test.as('owner', applyPerubahan, { projectId: CONTOH, ...perubahan })
    return revision
  }

  it('misses no news that comes while it is fetching what an earlier one announced', async () => {
    pasangBrowser(jaringan)
    const { sync, store, dalam, berhenti } = await buka(test, 'Ani')
    const lewat = globalThis.fetch
    let terakhir = 0
    globalThis.fetch = async (...permintaan) => {
      const jawaban = await lewat(...permintaan)
      if (terakhir > 0) return jawaban
      // Written and announced when the answer has been made, and has not arrived.
      terakhir = await lain({ pekerjaan: { ubah: [{ id: 'p1', volume: '22' }] } })
      Kabar.umumkan(terakhir)
      return jawaban
    }
    Kabar.umumkan(await lain({ pekerjaan: { ubah: [{ id: 'p1', volume: '11' }] } }))
    await vi.waitFor(() => expect(terakhir).toBeGreaterThan(0))
    await vi.waitFor(() => expect(store.project.revision).toBe(terakhir))
    expect(store.rows.pekerjaan.get('p1')?.volume).toBe('22.000')
    expect(dalam(() => sync.state().jenis)).toBe('tersimpan')
    globalThis.fetch = lewat
    berhenti()
  })

  it('shows what it saved as the server keeps it, so that it is not taken for another content later', async () => {
    pasangBrowser(jaringan)
    const { sync, store, dalam, berhenti } = await buka(test, 'Cici')
    dalam(() => sync.edit({ parameter: { ubah: [{ id: 'v1', nilai: '7.10' }] } }))
    await dalam(() => sync.flush())
    const { parameter } = await test.as('owner', getIsi, { projectId: CONTOH })
    const isi = store.rows.parameter.get('v1')?.nilai
    expect(isi).toBe(parameter.find(({ id }) => id === 'v1')?.nilai)
    berhenti()
  })

  it('takes a cell typed anew for the choice in its clash, which cannot bring back the older text', async () => {
    pasangBrowser(jaringan)
    const { sync, store, dalam, berhenti } = await buka(test, 'Dedi')
    const ketik = (uraian: string) => dalam(() => sync.edit({ pekerjaan: { ubah: [{ id: 'p1', uraian }] } }))
    await lain({ pekerjaan: { ubah: [{ id: 'p1', uraian: 'Punyanya' }] } })
    ketik('Punyaku')
    await dalam(() => sync.flush())
    expect(sync.konflik()).toMatchObject([{ teksku: 'Punyaku', teksnya: 'Punyanya' }])
    ketik('Punyaku yang baru')
    expect(sync.konflik()).toEqual([])
    await dalam(() => sync.flush())
    expect(sync.konflik()).toEqual([])
    const { pekerjaan } = await test.as('owner', getIsi, { projectId: CONTOH })
    expect(pekerjaan.find(({ id }) => id === 'p1')?.uraian).toBe('Punyaku yang baru')
    expect(store.rows.pekerjaan.get('p1')?.uraian).toBe('Punyaku yang baru')
    berhenti()
  })

  it('takes work on a row for the choice where its removal clashes', async () => {
    pasangBrowser(jaringan)
    const { sync, dalam, berhenti } = await buka(test, 'Eka')
    await lain({ pekerjaan: { ubah: [{ id: 'p1', volume: '44' }] } })
    dalam(() => sync.edit({ pekerjaan: { hapus: ['p1'] } }))
    await dalam(() => sync.flush())
    expect(sync.konflik()).toMatchObject([{ sel: { id: 'p1', bidang: '*' } }])
    dalam(() => sync.edit({ pekerjaan: { ubah: [{ id: 'p1', uraian: 'Tetap dipakai' }] } }))
    expect(sync.konflik()).toEqual([])
    await dalam(() => sync.flush())
    expect(sync.konflik()).toEqual([])
    berhenti()
  })

  it('is asked about a row that somebody removed before the edit of it arrived', async () => {
    pasangBrowser(jaringan)
    const { sync, dalam, berhenti } = await buka(test, 'Budi')
    await lain({ pekerjaan: { hapus: ['p1'] } })
    dalam(() => sync.edit({ pekerjaan: { ubah: [{ id: 'p1', volume: '33' }] } }))
    await dalam(() => sync.flush())
    expect(sync.state().jenis).toBe('tersimpan')
    expect(sync.konflik()).toMatchObject([{ sel: { id: 'p1' }, teksnya: null, oleh: 'owner' }])
    berhenti()
  })
})
