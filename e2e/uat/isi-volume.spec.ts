import { expect, test } from '@playwright/test'
import { mulai, rekapServer } from './mulai'
import { type Jenis, LAYAR, selDi, tangan, tersimpan } from './tangan'

/*
 * By hand, on the prices of mulai.ts; panjang 24, and 20 in the end:
 *   galian 12,5 x 99.000 = 1.237.500; pasangan (=panjang*0,5) 10 x 429.000 = 4.290.000; lantai 2 x 3 x 0,5 = 3 x
 *   627.000 = 1.881.000; pasted 7,5 and 8,25 x 99.000 = 742.500 + 816.750
 *   total 8.967.750; PPN 986.453; 9.954.203 rounded to 10.000: 9.950.000
 */
async function perjalanan({ jenis, tekan, tulis, pilih, isi, tempel, page }: ReturnType<typeof tangan>) {
  const { id } = await mulai(page, 'volume')
  const lembar = page.getByRole('treegrid', { name: 'Volume' })
  const volume = (baris: string) => selDi(lembar, baris, 'Volume')

  await test.step('a number; what cannot be read is refused where it stands, and stays', async () => {
    const galian = await volume('Galian pondasi')
    await isi(galian, '12,5 x')
    await expect(galian.locator('input[data-editor]')).toHaveAttribute('aria-invalid', 'true')
    await expect(galian.locator('input[data-editor]')).toHaveValue('12,5 x')
    await page.keyboard.press('Escape')
    await isi(galian, '12,5')
    await expect(galian).toContainText('12,500')
  })

  await test.step('a formula with a parameter, which moves it', async () => {
    const pasangan = await volume('Pasangan batu')
    await isi(pasangan, '=panjang*0,5')
    await expect(pasangan).toContainText('12,000')
    const panel = page.getByRole('complementary', { name: 'Parameter' })
    const tombol = page.getByRole('button', { name: 'Parameter', exact: true })
    if (jenis === 'ponsel') await tekan(tombol)
    await isi(await selDi(panel.getByRole('treegrid'), 'panjang', 'Nilai'), '20')
    if (jenis === 'ponsel') await tekan(tombol)
    await expect(pasangan).toContainText('10,000')
  })

  await test.step('measurement rows', async () => {
    const lantai = await volume('Lantai kerja')
    await pilih(lantai)
    await tekan(page.getByRole('button', { name: 'Baris pengukuran' }))
    const panel = page.getByRole('region', { name: 'Baris pengukuran' })
    await tulis(panel.getByLabel('Jumlah 1'), '2')
    await tulis(panel.getByLabel('Panjang 1'), '3')
    await tulis(panel.getByLabel('Lebar 1'), '0,5')
    await expect(panel).toContainText('= 3,000 m3')
    await tekan(panel.getByRole('button', { name: 'Pakai sebagai volume' }))
    await expect(lantai).toContainText('3,000')
  })

  await test.step('a block from a spreadsheet', async () => {
    await tempel(await volume('Galian saluran'), '7,5\r\n8,25\r\n')
    await expect(await volume('Galian saluran')).toContainText('7,500')
    await expect(await volume('Galian septik tank')).toContainText('8,250')
  })

  await expect(page.getByTestId('total-rab')).toHaveText('Rp 9.950.000')
  await tersimpan(page)
  const rekap = await rekapServer(page, id)
  expect(rekap).toMatchObject({ ppn: '986453.00', dibulatkan: '9950000.00' })
  expect(rekap.pekerjaan.map((baris) => baris.volume)).toEqual([
    '12.500',
    '10.000',
    '3.000',
    '7.500',
    '8.250',
  ])
  await page.reload()
  await expect(await volume('Lantai kerja')).toContainText('3,000')
}

for (const jenis of Object.keys(LAYAR) as Jenis[]) {
  test.describe(jenis, () => {
    test.use(LAYAR[jenis])
    test('volumes by number, formula, measurement and paste', ({ page }) => perjalanan(tangan(page, jenis)))
  })
}
