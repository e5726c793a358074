import { expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

test.use({ viewport: { width: 1440, height: 900 } })

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName)

/** A copy of the demo project, so that others find theirs as it was. */
async function salinDemo(page: Page): Promise<string> {
  const demo = await masukDemo(page)
  const path = `/api/v1/projects/${demo.split('/')[2]}/copies`
  const jawaban = await page.request.post(path, { data: { nama: `Salinan ${Date.now()}` } })
  const { data } = (await jawaban.json()) as { data: { id: string } }
  return `/proyek/${data.id}`
}

async function tabToGrid(page: Page) {
  for (let n = 0; n < 40 && (await focused(page)) !== 'treegrid'; n++) await press(page, 'Tab')
  expect(await focused(page)).toBe('treegrid')
}

/*
 * By hand, from db/seed/demo: line 3 is 6 m2 of an analysis with 0,1 OH of Mandor at 235.000, markup 10 %; at 300.000
 * the line costs 6 x 0,1 x 65.000 x 1,1 = 42.900 more: 13.168.039,50 -> 13.210.939,50.
 */
test('from a number of the rekap down to the price it rests on, change it, and back: by keyboard alone', async ({
  page,
}) => {
  const proyek = await salinDemo(page)
  await page.goto(`${proyek}/rekap`)
  const total = page.getByTestId('total-rab')
  await expect(total).toHaveText('Rp 1.142.300.000')
  const nilai = page.getByTestId('kenapa-nilai')
  const rumus = page.getByTestId('kenapa-rumus')

  await test.step('the number explains itself, part by part', async () => {
    await tabToGrid(page)
    await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft', 'Enter')
    await expect(nilai).toHaveText('13.168.039,50')
    await expect(rumus).toHaveText('Volume × Harga satuan')
    await press(page, 'ArrowDown', 'Enter')
    await expect(rumus).toHaveText('Biaya dasar + Markup (BUK)')
    await press(page, 'Enter')
    await expect(rumus).toHaveText('Tenaga kerja + Bahan')
    await press(page, 'Enter')
    await expect(nilai).toHaveText('1.019.500,00')
    await press(page, 'Enter')
    await expect(rumus).toHaveText('Koefisien × Harga satuan dasar')
    await press(page, 'ArrowDown', 'Enter')
    await expect(nilai).toHaveText('235.000,00')
    await expect(page.getByTestId('sumber-harga')).toContainText('Ada sejak proyek dibuat oleh')
  })

  await test.step('Enter goes to the price, where it is typed anew', async () => {
    await press(page, 'Enter')
    await expect(page).toHaveURL(/\/harga\?baris=h001$/)
    await expect(page.getByRole('treegrid', { name: 'Harga item' })).toBeFocused()
    await page.keyboard.type('300000')
    await press(page, 'Enter')
    await expect(total).not.toHaveText('Rp 1.142.300.000')
    await expect(page.getByTestId('simpan')).toHaveText('Tersimpan')
  })

  await test.step('the way back ends where it began, with the new figure', async () => {
    await page.goBack()
    await expect(nilai).toHaveText('300.000,00')
    await expect(page.getByTestId('sumber-harga')).toContainText('Diisi')
    for (const diatas of ['30.000,00', '1.026.000,00', '2.001.657,50', '2.201.823,25', '13.210.939,50']) {
      await press(page, 'ArrowLeft')
      await expect(nilai).toHaveText(diatas)
    }
    await press(page, 'Escape')
    await expect(nilai).toBeHidden()
    expect(await focused(page)).toBe('treegrid')
  })

  await test.step('the history tells it, and takes it back', async () => {
    await page.goto(`${proyek}/riwayat?revisi=2`)
    const satu = page.getByRole('article', { name: 'Perubahan 2' })
    await expect(satu).toContainText('Mandor')
    await expect(satu).toContainText(/235\.000.*300\.000/s)
    await expect(page.getByTestId('riwayat-pengaruh')).toContainText('1.142.299.803')
    await page.getByRole('button', { name: 'Urungkan perubahan ini' }).focus()
    await press(page, 'Enter')
    await expect(total).toHaveText('Rp 1.142.300.000')
    await expect(page.getByRole('list', { name: 'Riwayat' })).toContainText('Mengurungkan perubahan 2')
    await expect(satu).toContainText('perubahan 3')
  })
})

test('a line whose unit is not that of its analysis is found at once, repaired with a press and taken back', async ({
  page,
}) => {
  const proyek = await salinDemo(page)
  await page.goto(`${proyek}/pekerjaan`)
  await page.getByRole('row').filter({ hasText: 'Pembersihan lahan' }).getByRole('gridcell').nth(2).click()
  await page.keyboard.type('m3')
  await press(page, 'Enter')
  await page.getByTestId('periksa').press('Enter')
  const panel = page.getByRole('complementary', { name: 'Pemeriksaan' })
  const grup = panel.locator('summary', { hasText: 'Satuan berbeda dari analisanya' })
  await grup.press('Enter')
  await expect(panel).toContainText('Pembersihan lahan: satuan m3, analisanya m2.')
  await panel.getByRole('button', { name: 'Perbaiki', exact: true }).press('Enter')
  await expect(grup).toBeHidden()
  await page.getByRole('button', { name: 'Urungkan' }).last().press('Enter')
  await expect(grup).toBeVisible()
})
