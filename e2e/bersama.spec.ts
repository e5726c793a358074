import { type Browser, expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'
import { DEMO_PASSWORD } from './setup/demo'

const sel = (page: Page, pekerjaan: string) =>
  page.getByRole('row').filter({ hasText: pekerjaan }).getByRole('gridcell').nth(3)
const saved = (page: Page) => expect(page.getByTestId('simpan')).toHaveText('Tersimpan', { timeout: 75_000 })

async function type(page: Page, pekerjaan: string, text: string) {
  await sel(page, pekerjaan).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function open(browser: Browser, proyek?: string): Promise<{ page: Page; proyek: string }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' })
  const page = await context.newPage()
  const demo = await masukDemo(page)
  const target = proyek ?? demo
  await page.goto(`${target}/pekerjaan`)
  await expect(page.getByTestId('total-rab')).toBeVisible()
  return { page, proyek: target }
}

/** A copy of the demo project, so that journeys do not meet in it. */
async function copyOf(page: Page, proyek: string, nama: string): Promise<string> {
  const id = await page.evaluate(
    async ([path, name]) => {
      const response = await fetch(`/api/v1/projects/${path}/copies`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ nama: name }),
      })
      return (await response.json()).data.id as string
    },
    [proyek.split('/').at(-1) ?? '', nama] as const,
  )
  return `/proyek/${id}`
}

test('two people: different cells both stay, the same cell is a conflict with a choice', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const first = await open(browser)
  const proyek = await copyOf(first.page, first.proyek, 'Bersama')
  const a = await open(browser, proyek)
  const b = await open(browser, proyek)
  await type(a.page, 'Alat pelindung diri', '11')
  await saved(a.page)
  await type(b.page, 'Air dan listrik kerja', '7')
  await saved(b.page)
  await expect(sel(b.page, 'Alat pelindung diri')).toContainText('11,000')

  // Both type into one cell: the second is told, and chooses.
  await b.page.route('**/events', (route) => route.abort())
  await b.page.route('**/changes**', (route) => route.abort())
  await b.page.reload()
  await type(a.page, 'Gudang dan kantor sementara', '8')
  await saved(a.page)
  await type(b.page, 'Gudang dan kantor sementara', '9')
  await b.page.unroute('**/changes**')
  const bentrok = b.page.getByRole('region', { name: /1 sel diubah bersamaan/ })
  await expect(bentrok).toContainText('Punya Anda: 9')
  await expect(bentrok).toContainText('8')
  await expect(sel(b.page, 'Gudang dan kantor sementara')).toContainText('8,000')
  await bentrok.getByRole('button', { name: 'Pakai punya saya' }).click()
  await saved(b.page)
  await expect(sel(a.page, 'Gudang dan kantor sementara')).toContainText('9,000')
  await expect(sel(a.page, 'Air dan listrik kerja')).toContainText('7,000')
})

test("others' edits appear within a second, flash and name their author", async ({ browser }) => {
  test.setTimeout(120_000)
  const first = await open(browser)
  const proyek = await copyOf(first.page, first.proyek, 'Kilat')
  const a = await open(browser, proyek)
  const b = await open(browser, proyek)
  await b.page.waitForTimeout(1000)
  await type(a.page, 'Alat pelindung diri', '21')
  await saved(a.page)
  const lihat = sel(b.page, 'Alat pelindung diri')
  await expect(lihat).toContainText('21,000', { timeout: 1000 })
  await expect(lihat).toHaveAttribute('title', /Pengguna Demo|Baru diubah/)
  await expect(b.page.getByTestId('total-rab')).toHaveText(
    (await a.page.getByTestId('total-rab').textContent()) ?? '',
  )
})

test('offline: what is typed waits on this device, survives a reload, and goes out', async ({ browser }) => {
  test.setTimeout(180_000)
  const { page, proyek } = await open(browser)
  const target = await copyOf(page, proyek, 'Luring')
  await page.goto(`${target}/pekerjaan`)
  await expect(page.getByTestId('total-rab')).toBeVisible()
  await page.route('**/perubahan', (route) => route.abort())
  await type(page, 'Alat pelindung diri', '13')
  await expect(page.getByTestId('simpan')).toHaveText('Luring: 1 perubahan')
  await page.reload()
  await expect(sel(page, 'Alat pelindung diri')).toContainText('13,000')
  await page.unroute('**/perubahan')
  await saved(page)
  expect(await page.evaluate(() => Object.keys(localStorage).filter((k) => k.includes('antrean')))).toEqual(
    [],
  )
  await page.reload()
  await expect(sel(page, 'Alat pelindung diri')).toContainText('13,000')
})

test('undo and redo by keyboard', async ({ browser }) => {
  const { page, proyek } = await open(browser)
  const target = await copyOf(page, proyek, 'Urung')
  await page.goto(`${target}/pekerjaan`)
  const total = page.getByTestId('total-rab')
  await expect(total).toHaveText('Rp 1.142.300.000')
  await type(page, 'Alat pelindung diri', '1.000')
  await expect(total).not.toHaveText('Rp 1.142.300.000')
  await page.keyboard.press('Control+z')
  await expect(total).toHaveText('Rp 1.142.300.000')
  await page.keyboard.press('Control+Shift+z')
  await expect(total).not.toHaveText('Rp 1.142.300.000')
  await saved(page)
})

test('undo is still there after a reload, and takes back nothing of others', async ({ browser }) => {
  test.setTimeout(120_000)
  const first = await open(browser)
  const proyek = await copyOf(first.page, first.proyek, 'Urung lagi')
  const a = await open(browser, proyek)
  const b = await open(browser, proyek)
  await type(a.page, 'Alat pelindung diri', '31')
  await type(a.page, 'Air dan listrik kerja', '32')
  await saved(a.page)
  await expect(sel(b.page, 'Alat pelindung diri')).toContainText('31,000')
  await type(b.page, 'Alat pelindung diri', '33')
  await saved(b.page)
  await a.page.reload()
  await expect(sel(a.page, 'Alat pelindung diri')).toContainText('33,000')
  await a.page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(sel(a.page, 'Air dan listrik kerja')).not.toContainText('32,000')
  await a.page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(a.page.getByText('Tidak diurungkan: isinya sudah diubah lagi')).toBeVisible()
  await expect(sel(a.page, 'Alat pelindung diri')).toContainText('33,000')
})

test('a session that ends in the middle of work is renewed on the page, and nothing is lost', async ({
  browser,
}) => {
  const { page, proyek } = await open(browser)
  const target = await copyOf(page, proyek, 'Sesi')
  await page.goto(`${target}/pekerjaan`)
  await expect(page.getByTestId('total-rab')).toBeVisible()
  await page.context().clearCookies()
  await type(page, 'Alat pelindung diri', '41')
  const dialog = page.getByRole('dialog', { name: 'Sesi Anda habis' })
  await dialog.getByLabel('Kata sandi').fill('salah-sekali')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Kata sandi salah.')).toBeVisible()
  await dialog.getByLabel('Kata sandi').fill(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await saved(page)
  await expect(dialog).toBeHidden()
  await page.reload()
  await expect(sel(page, 'Alat pelindung diri')).toContainText('41,000')
})

test('a cell that somebody else changes while its editor is open: seen before Enter, and asked about', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const first = await open(browser)
  const proyek = await copyOf(first.page, first.proyek, 'Penyunting')
  const a = await open(browser, proyek)
  const b = await open(browser, proyek)
  await sel(b.page, 'Alat pelindung diri').click()
  await b.page.keyboard.type('9')
  await type(a.page, 'Alat pelindung diri', '12,5')
  await saved(a.page)
  await expect(b.page.getByText('Demo mengubah menjadi 12,500')).toBeVisible()
  await b.page.keyboard.press('Enter')
  await expect(b.page.getByRole('button', { name: 'Pakai punya saya' })).toBeVisible()
  await b.page.keyboard.press('Escape')
  await expect(sel(b.page, 'Alat pelindung diri')).toContainText('12,500')
  await sel(b.page, 'Alat pelindung diri').click()
  await b.page.keyboard.type('9')
  await type(a.page, 'Alat pelindung diri', '13')
  await expect(b.page.getByText('Demo mengubah menjadi 13,000')).toBeVisible()
  await b.page.keyboard.press('Enter')
  await b.page.getByRole('button', { name: 'Pakai punya saya' }).click()
  await saved(b.page)
  await expect(sel(a.page, 'Alat pelindung diri')).toContainText('9,000')
})
