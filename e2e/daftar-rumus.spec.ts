import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { masukDemo } from './masuk-demo'
import { temuanAxe } from './temuan-axe'

/** How far a page can be pushed sideways. */
const meluap = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('a new project is named by keyboard as its dialog opens', async ({ page }) => {
  await masukDemo(page)
  await page.getByRole('button', { name: 'Proyek baru' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Nama proyek')).toBeFocused()
  await page.keyboard.type('Pagar sekolah')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/pekerjaan$/)
  await expect(page.getByText('Pagar sekolah')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Belum ada pekerjaan')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Langsung ke isi' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: 'Judul baru' })).toBeVisible()
  await page.keyboard.type('Pekerjaan Pagar')
  await page.keyboard.press('Enter')
  await page.reload()
  await expect(page.getByRole('row', { name: 'Pekerjaan Pagar' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treegrid', { name: 'Pekerjaan' })).toBeFocused()
})

test('the list: columns made wider stay so, and the workbook holds its figures', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await masukDemo(page)
  const kolom = page.getByRole('columnheader', { name: 'Sumber dana' })
  const semula = (await kolom.boundingBox())?.width ?? 0
  const tepi = await kolom.locator('[data-lebar]').boundingBox()
  if (!tepi) throw new Error('no edge to pull')
  await page.mouse.move(tepi.x + 4, tepi.y + 10)
  await page.mouse.down()
  await page.mouse.move(tepi.x + 84, tepi.y + 10, { steps: 4 })
  await page.mouse.up()
  const lebar = async () => (await kolom.boundingBox())?.width ?? 0
  await expect.poll(lebar).toBeGreaterThan(semula + 60)
  const jadi = await lebar()
  await page.reload()
  await expect.poll(async () => Math.abs((await lebar()) - jadi)).toBeLessThan(3)
  await kolom.locator('[data-lebar]').dblclick()
  await expect.poll(lebar).toBeLessThan(jadi - 40)

  await page.getByRole('button', { name: 'Unduh daftar' }).click()
  const [unduhan] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Unduh Excel' }).click(),
  ])
  expect(unduhan.suggestedFilename()).toBe('daftar-proyek.xlsx')
  const buku = new ExcelJS.Workbook()
  await buku.xlsx.load(new Uint8Array(await readFile(await unduhan.path())).buffer)
  const baris = buku.worksheets[0]?.getSheetValues().flat() ?? []
  expect(baris).toContain(1_142_300_000)
})

test('a long formula has a window of its own; Ctrl+Enter puts it into the cell', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const demo = await masukDemo(page)
  const salinan = await page.request.post(`/api/v1/projects/${demo.split('/').at(-1)}/copies`, {
    data: { nama: 'Rumus' },
    headers: { origin: `http://localhost:${process.env.E2E_PORT}` },
  })
  await page.goto(`/proyek/${(await salinan.json()).data.id}/volume`)
  const baris = page.getByRole('row').filter({ hasText: 'Urugan pasir bawah lantai' })
  await baris.getByRole('gridcell').nth(2).click()
  await page.keyboard.press('Alt+Enter')
  const jendela = page.getByRole('dialog', { name: 'Rumus volume' })
  const isian = jendela.getByRole('textbox')
  await expect(isian).toBeFocused()
  await isian.fill('=panjang_bangunan\n* lebar_bangunan * ')
  await jendela.getByRole('button', { name: 'Sisipkan tebal_plat' }).click()
  await expect(jendela.getByText('= 10,800 m3')).toBeVisible()
  expect(await temuanAxe(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(jendela).toHaveCount(0)
  await expect(baris).toContainText('10,800')
  await expect(page.getByRole('treegrid', { name: 'Volume' })).toBeFocused()

  await page.keyboard.press('Alt+Enter')
  await isian.fill('=panjang_bangunan *')
  await page.keyboard.press('Control+Enter')
  await expect(jendela.getByRole('alert')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(baris).toContainText('10,800')
  await expect(page.getByRole('treegrid', { name: 'Volume' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(baris).toContainText('4,500')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('no page is pushed sideways, and no filter of the list is cut', async ({ page }) => {
    const proyek = await masukDemo(page)
    await page.getByRole('button', { name: 'Saring' }).click()
    const pilihan = page.getByRole('combobox', { name: 'Sumber dana' })
    const kurang = await pilihan.evaluate((el: HTMLSelectElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(el)
      const kanvas = document.createElement('canvas').getContext('2d')
      if (!kanvas) return 0
      kanvas.font = font
      const teks = kanvas.measureText(el.selectedOptions[0]?.text ?? '').width
      return teks + Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight) - el.clientWidth
    })
    expect(kurang).toBeLessThanOrEqual(0)
    expect(await meluap(page)).toBe(0)
    for (const halaman of ['pekerjaan', 'volume', 'analisa', 'harga', 'rekap', 'rincian', 'kebutuhan']) {
      await page.goto(`${proyek}/${halaman}`)
      await expect(page.getByRole('treegrid').first(), halaman).toBeVisible()
      expect(await meluap(page), halaman).toBe(0)
    }
    await page.goto(`${proyek}/analisa`)
    const komponen = page.getByRole('treegrid').nth(1)
    await expect(komponen).toBeVisible()
    expect(await komponen.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0)
    expect((await page.getByRole('group', { name: 'Saring' }).boundingBox())?.width).toBeGreaterThan(150)
  })
})
