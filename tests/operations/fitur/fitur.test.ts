import { afterEach, describe, expect, it, vi } from 'vitest'
import { isBuka } from '@/lib/gate/fitur'
import { listFitur } from '@/lib/operations/fitur/list-fitur'
import { setFitur } from '@/lib/operations/fitur/set-fitur'
import { showFitur } from '@/lib/operations/fitur/show-fitur'
import { useDatabase } from '../../setup/contoh'

const NAMA = 'grafik-dasbor' as const
const orang = Array.from({ length: 4000 }, (_, n) => `orang-${n}`)
const terbuka = (persen: number) => orang.filter((id) => isBuka({ persen, mati: false }, NAMA, id))

describe('the lot of a person', () => {
  it('falls to about that percent, and always alike', () => {
    for (const persen of [5, 25, 50]) expect(terbuka(persen).length / 40).toBeCloseTo(persen, -0.5)
    expect(terbuka(0)).toEqual([])
    expect(terbuka(100)).toEqual(orang)
    expect(terbuka(25)).toEqual(terbuka(25))
  })

  it('keeps who has it when the percent grows', () => {
    const lebih = new Set(terbuka(30))
    expect(terbuka(10).every((id) => lebih.has(id))).toBe(true)
  })
})

describe('a feature', () => {
  const test = useDatabase()
  afterEach(async () => {
    vi.unstubAllEnvs()
    vi.resetModules()
    await test.database.client`truncate fitur, fitur_paparan`
  })

  const show = async (siapa: 'owner' | 'editor') => (await test.as(siapa, showFitur, { nama: NAMA })).buka
  const keadaan = async () => (await test.as('admin', listFitur, {})).items[0]

  it('is as the code says until an administrator says otherwise', async () => {
    expect(await show('owner')).toBe(true)
    await test.as('admin', setFitur, { nama: NAMA, persen: 0, mati: false })
    expect(await show('owner')).toBe(false)
    expect(await keadaan()).toMatchObject({ persen: 0, sumber: 'pengelola' })
  })

  it('is off for all at once by its switch, and as it was afterwards', async () => {
    await test.as('admin', setFitur, { nama: NAMA, persen: 100, mati: true })
    expect(await show('owner')).toBe(false)
    await test.as('admin', setFitur, { nama: NAMA, persen: 100, mati: false })
    expect(await show('owner')).toBe(true)
  })

  it('counts people who have met it, each once, by what they saw last', async () => {
    await show('owner')
    await show('owner')
    await show('editor')
    expect(await keadaan()).toMatchObject({ buka: 2, tutup: 0 })
    await test.as('admin', setFitur, { nama: NAMA, persen: 0, mati: false })
    await show('editor')
    expect(await keadaan()).toMatchObject({ buka: 1, tutup: 1 })
  })
})

describe('FLAGS', () => {
  it('goes before the administrator', async () => {
    vi.stubEnv('FLAGS', `${NAMA}=0`)
    vi.resetModules()
    const { aturanOf } = await import('@/lib/gate/fitur')
    expect(aturanOf(NAMA, { persen: 100, mati: false })).toEqual({
      persen: 0,
      mati: false,
      sumber: 'lingkungan',
    })
    vi.unstubAllEnvs()
    vi.resetModules()
  })
})
