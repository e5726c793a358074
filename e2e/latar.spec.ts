import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

const tray = (page: Page) => page.getByRole('button', { name: /^Pekerjaan latar/ })

async function salin(page: Page, nama: string, jumlah: number): Promise<void> {
  await page
    .getByRole('button', { name: /Rumah Tinggal Dua Lantai/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Salin' }).click()
  await page.getByLabel('Nama salinan').fill(nama)
  await page.getByLabel('Jumlah salinan').fill(String(jumlah))
}

test('three copies from the dashboard: named beforehand, made in the background, found again after a reload', async ({
  page,
}) => {
  const nama = `Tipe ${Date.now()} blok {n}`
  const satu = (n: number) => nama.replace('{n}', String(n))
  await masukDemo(page)
  await salin(page, nama, 3)
  const pratinjau = page.getByRole('region', { name: 'Nama yang dibuat' })
  await expect(pratinjau.getByRole('listitem')).toHaveText([satu(1), satu(2), satu(3)])
  await page.getByRole('button', { name: 'Salin 3 kali' }).click()
  await expect(page.getByText(/3 dari 3 salinan .* sudah jadi/)).toBeVisible()
  for (const n of [1, 2, 3]) await expect(page.getByRole('link', { name: satu(n) })).toBeVisible()

  await page.reload()
  await tray(page).click()
  const panel = page.getByRole('dialog', { name: 'Pekerjaan latar' })
  await panel.getByText('Hasil', { exact: true }).first().click()
  await expect(panel.getByRole('link', { name: satu(3) })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await panel.getByRole('link', { name: satu(3) }).click()
  await expect(page.getByTestId('total-rab')).toHaveText('Rp 1.142.300.000')
})

test('copies that are cancelled stop, and what was made stays; work goes on while one is elsewhere', async ({
  page,
}) => {
  const proyek = await masukDemo(page)
  await salin(page, `Batal ${Date.now()}`, 50)
  await page.getByRole('button', { name: 'Salin 50 kali' }).click()
  await page.goto(`${proyek}/pekerjaan`)
  await tray(page).click()
  await page.getByRole('button', { name: 'Batalkan' }).click()
  await expect(page.getByText(/dibatalkan; \d+ yang sudah jadi tetap ada/)).toBeVisible()
  const panel = page.getByRole('dialog', { name: 'Pekerjaan latar' })
  await expect(panel.getByText('Dibatalkan').first()).toBeVisible()
  const before = await panel.getByRole('listitem').count()
  await panel.getByRole('button', { name: 'Hapus dari daftar' }).first().click()
  await expect(panel.getByRole('listitem')).toHaveCount(before - 1)
})
