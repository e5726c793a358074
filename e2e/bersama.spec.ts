import { type Browser, expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

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

  await type(a.page, 'Gudang dan kantor sementara', '8')
  await saved(a.page)
  await type(b.page, 'Gudang dan kantor sementara', '9')
  await expect(b.page.getByTestId('simpan')).toHaveText('Bentrok')
  await expect(sel(b.page, 'Gudang dan kantor sementara')).toContainText('9,000')
  await b.page.getByRole('button', { name: 'Timpa dengan versiku' }).click()
  await saved(b.page)
  await a.page.reload()
  await expect(sel(a.page, 'Gudang dan kantor sementara')).toContainText('9,000')
  await expect(sel(a.page, 'Air dan listrik kerja')).toContainText('7,000')
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
  await page.evaluate(() => localStorage.clear())
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
