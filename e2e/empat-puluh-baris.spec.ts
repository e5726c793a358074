import { expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

/*
 * Forty lines under four headings; line n is (n + 0,5) m3 at (100 + n) thousand, markup 10 %, PPN 11 %:
 *   sum of (n + 0,5)(100 + n) = 100,5 x 820 + 22.140 + 2.000 = 106.550 thousand
 * Corrected: line 1 to 2 m3 (+50,5); 2, 3 and 4 filled with it (-51 -154,5 -260); line 40 at 150 (+405); 20 removed
 * (-2.460); 39 removed and brought back:
 *   104.080 thousand x 1,1 = 114.488.000; PPN 12.593.680; 127.081.680 rounded to 10.000: 127.080.000
 */
const BARIS = Array.from({ length: 40 }, (_, i) => i + 1)
const uraianOf = (n: number) => `Kolom beton as ${n}`
const PER_JUDUL = 10

test.use({ viewport: { width: 1440, height: 900 } })

/** Counts every key, and for each the time until the page has been painted with what it did. */
async function papanKetik(page: Page) {
  let ketukan = 0
  await page.addInitScript(() => {
    const jeda: number[] = []
    Object.assign(globalThis, { jeda })
    const ukur = ({ timeStamp }: Event) =>
      requestAnimationFrame(() => {
        const sesudah = new MessageChannel()
        sesudah.port1.onmessage = () => jeda.push(performance.now() - timeStamp)
        sesudah.port2.postMessage(null)
      })
    addEventListener('keydown', ukur, { capture: true })
  })
  const tekan = async (...keys: string[]) => {
    for (const key of keys) {
      ketukan++
      await page.keyboard.press(key)
    }
  }
  return {
    tekan,
    async ketik(teks: string, lalu: string) {
      ketukan += teks.length
      await page.keyboard.type(teks)
      await tekan(lalu)
    },
    /** Tab by Tab to a button, in either direction, and pressed. */
    async tombol(nama: string, tab: 'Tab' | 'Shift+Tab') {
      const target = page.getByRole('button', { name: nama, exact: true })
      await expect(target).toBeVisible()
      await tekan('Escape')
      for (let n = 0; n < 40; n++) {
        if (await target.evaluate((element) => element === document.activeElement)) return tekan('Enter')
        await tekan(tab)
      }
      throw new Error(`${nama} is not reached with ${tab}`)
    },
    ketukan: () => ketukan,
    jeda: async () => {
      const semua = await page.evaluate(() => Reflect.get(globalThis, 'jeda') as number[])
      return semua.sort((a, b) => a - b)
    },
  }
}

type PapanKetik = Awaited<ReturnType<typeof papanKetik>>

async function tulisSemua({ ketik, tekan, tombol }: PapanKetik, page: Page) {
  await tombol('Tambah judul pertama', 'Tab')
  for (const n of BARIS) {
    if (n % PER_JUDUL === 1) {
      if (n > 1) await tombol('Judul', 'Shift+Tab')
      await expect(page.getByRole('treegrid', { name: 'Pekerjaan' })).toBeFocused()
      await ketik(`Pekerjaan lantai ${Math.ceil(n / PER_JUDUL)}`, 'Control+Enter')
    }
    await tekan('Control+Enter')
    await ketik(uraianOf(n), 'Tab')
    await ketik('m3', 'Tab')
    await ketik(`${n},5`, 'Tab')
    await ketik(`${100 + n}000`, 'Control+Enter')
  }
}

async function perbaiki({ ketik, tekan }: PapanKetik, page: Page) {
  const cari = async (n: number) => {
    await tekan('Control+f')
    await ketik(uraianOf(n), 'Escape')
    await expect(page.getByRole('treegrid', { name: 'Pekerjaan' })).toBeFocused()
  }
  await tekan('Control+Home', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await ketik('2', 'Control+Enter')
  await tekan('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d')
  await cari(20)
  await tekan('Control+Backspace')
  await cari(39)
  await tekan('Control+Backspace', 'Control+z')
  await cari(40)
  await tekan('ArrowRight', 'ArrowRight', 'ArrowRight', 'F2', 'Control+a')
  await ketik('150.000', 'Enter')
}

test('a bill of forty lines is typed, priced and corrected with the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000)
  await masukDemo(page)
  const jawaban = await page.request.post('/api/v1/projects', { data: { nama: 'Empat puluh baris' } })
  const { id } = (await jawaban.json()).data
  const papan = await papanKetik(page)
  await page.goto(`/proyek/${id}/pekerjaan`)
  const total = page.getByTestId('total-rab')

  await tulisSemua(papan, page)
  // 117.205.000 and PPN 12.892.550: 130.097.550
  await expect(total).toHaveText('Rp 130.100.000')
  await perbaiki(papan, page)
  await expect(total).toHaveText('Rp 127.080.000')

  const jeda = await papan.jeda()
  const p = (bagian: number) => Math.round(jeda[Math.floor((jeda.length - 1) * bagian)] ?? 0)
  console.log(`40 baris: ${papan.ketukan()} ketukan, jeda p50/p95 ${p(0.5)}/${p(0.95)} ms`)

  await expect(page.getByTestId('simpan')).toHaveText('Tersimpan', { timeout: 90_000 })
  const rekap = (await (await page.request.get(`/api/v1/projects/${id}/rekap`)).json()).data
  expect(rekap).toMatchObject({ total: '114488000.00', dibulatkan: '127080000.00' })
  expect(rekap.pekerjaan.map((baris: { uraian: string }) => baris.uraian)).toEqual(
    BARIS.filter((n) => n !== 20).map(uraianOf),
  )
})
