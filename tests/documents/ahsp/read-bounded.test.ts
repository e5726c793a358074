import { describe, expect, it } from 'vitest'
import { readAhsp } from '@/lib/documents/ahsp/read-ahsp'
import { readBounded } from '@/lib/documents/ahsp/read-bounded'
import { rataIndonesia, teks } from './berkas'

/** 60,000 lines of a csv, each with its own words: seconds of reading. */
const berat = teks(
  'berat.csv',
  ['Kode Pekerjaan;Uraian;Satuan;Koefisien']
    .concat(Array.from({ length: 60_000 }, (_, n) => `${n};Pekerjaan nomor ${n} ${'x'.repeat(50)};m2;0,5`))
    .join('\n'),
)

// Each thread loads TypeScript first: seconds, on a busy machine.
describe('files read in a thread of their own', { timeout: 120_000 }, () => {
  it('give what reading them here gives, problems and all', async () => {
    const files = [rataIndonesia()]
    expect(await readBounded(files, {})).toEqual(await readAhsp(files))
  })

  it('say what cannot be read in the same words', async () => {
    await expect(readBounded([teks('gambar.png', 'x')], {})).rejects.toMatchObject({
      name: 'AhspError',
      pesan: 'ahsp_jenis_berkas',
    })
  })

  it('end alone when they take too long or too much memory, and others are answered meanwhile', async () => {
    let ticks = 0
    const ticking = setInterval(() => ticks++, 10)
    try {
      await expect(readBounded([berat], {}, { detik: 0.5, MB: 512 })).rejects.toMatchObject({
        pesan: 'ahsp_terlalu_berat',
      })
      expect(ticks).toBeGreaterThan(15)
      await expect(readBounded([berat], {}, { detik: 20, MB: 16 })).rejects.toMatchObject({
        pesan: 'ahsp_terlalu_berat',
      })
    } finally {
      clearInterval(ticking)
    }
    expect((await readBounded([rataIndonesia()], {})).analisa.length).toBeGreaterThan(0)
  })

  it('wait for their turn, two at once, and a crowd is told to come again', async () => {
    const many = await Promise.allSettled(Array.from({ length: 7 }, () => readBounded([rataIndonesia()], {})))
    const done = many.flatMap((one) => (one.status === 'fulfilled' ? one.value.analisa.length : []))
    expect(done).toHaveLength(5)
    expect(new Set(done).size).toBe(1)
    const refused = many.flatMap((one) => (one.status === 'rejected' ? one.reason.pesan : []))
    expect(refused).toEqual(['sedang_sibuk', 'sedang_sibuk'])
    expect((await readBounded([rataIndonesia()], {})).analisa).toHaveLength(done[0] ?? 0)
  })
})
