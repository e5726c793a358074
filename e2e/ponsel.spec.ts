import { expect, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('undo and redo are in reach of a thumb, and tell when there is nothing to take back', async ({
  page,
}) => {
  const proyek = await masukDemo(page)
  await page.goto(`${proyek}/harga`)
  const undo = page.getByRole('button', { name: 'Urungkan', exact: true })
  const redo = page.getByRole('button', { name: 'Ulangi', exact: true })
  await expect(undo).toBeDisabled()
  await expect(redo).toBeDisabled()
  for (const tombol of [undo, redo]) {
    const kotak = await tombol.boundingBox()
    expect(Math.min(kotak?.width ?? 0, kotak?.height ?? 0)).toBeGreaterThanOrEqual(44)
    expect(kotak?.y ?? 0).toBeGreaterThan(844 / 2)
  }
  const harga = page.getByRole('row').filter({ hasText: 'Mandor' }).getByRole('gridcell').last()
  const lama = (await harga.textContent()) ?? ''
  await harga.tap()
  await harga.tap()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('999001')
  await page.keyboard.press('Enter')
  await expect(harga).toContainText('999.001')
  await undo.tap()
  await expect(harga).toContainText(lama)
  await expect(undo).toBeDisabled()
  await redo.tap()
  await expect(harga).toContainText('999.001')
  await undo.tap()
  await expect(harga).toContainText(lama)
  await expect(page.getByTestId('simpan')).toContainText('Tersimpan')
})

test('the filters of the dashboard are one row until they are asked for; those set stand below as chips', async ({
  page,
}) => {
  await masukDemo(page)
  const saring = page.getByRole('button', { name: /^Saring/ })
  const status = page.getByRole('combobox', { name: 'Status', exact: true })
  await expect(status).toBeHidden()
  await expect(page.getByRole('list', { name: 'Saringan yang dipakai' })).toBeHidden()
  const cari = await page.getByRole('searchbox', { name: 'Cari proyek' }).boundingBox()
  expect((await saring.boundingBox())?.y).toBe(cari?.y)
  await saring.tap()
  await status.selectOption('tanpa_tanggal')
  await page.getByLabel('Mulai dari tanggal').fill('2026-01-01')
  await expect(saring).toHaveText('Saring (2)')
  await saring.tap()
  await expect(status).toBeHidden()
  await page.getByRole('button', { name: 'Lepas saringan Mulai dari tanggal: 1 Jan 2026' }).tap()
  await expect(saring).toHaveText('Saring (1)')
  await page.getByRole('button', { name: 'Atur ulang' }).tap()
  await expect(saring).toHaveText('Saring')
  expect(new URL(page.url()).search).toBe('')

  // What no project has any longer is still told.
  await page.goto('/proyek?sumber=Hilang')
  await expect(page.getByRole('button', { name: 'Lepas saringan Hilang' })).toBeVisible()
  await saring.tap()
  await expect(page.getByRole('combobox', { name: 'Sumber dana' })).toHaveValue('Hilang')
})

test('the tools above many new projects take two rows', async ({ page }) => {
  await masukDemo(page)
  await page.goto('/proyek/banyak')
  const judul = await page.getByRole('heading', { name: 'Banyak proyek baru' }).boundingBox()
  const kisi = await page.getByRole('treegrid', { name: 'Banyak proyek baru' }).boundingBox()
  expect((kisi?.y ?? 999) - (judul?.y ?? 0)).toBeLessThan(130)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('how a pasted figure is to be read is asked within the page', async ({ page }) => {
  const proyek = await masukDemo(page)
  await page.goto(`${proyek}/harga`)
  await page.getByRole('button', { name: 'Tempel harga' }).tap()
  await page.getByLabel('Tempel di sini').fill('Mandor\t1.350')
  await expect(page.getByRole('button', { name: 'satu koma dua lima' })).toBeInViewport({ ratio: 1 })
})
