import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

test('a webhook is made, shows its secret once, and tells what it was sent; it is paused and deleted', async ({
  page,
}) => {
  const nama = `Lelang ${Date.now()}`
  const proyek = await masukDemo(page)
  await page.goto('/akun')
  await page.getByRole('button', { name: 'Webhook baru' }).click()
  await page.getByRole('dialog').getByLabel('Nama').fill(nama)
  await page.getByLabel('Alamat tujuan').fill('http://127.0.0.1/kabar')
  await page.getByRole('button', { name: 'Buat webhook' }).click()
  await expect(page.getByText(/hanya dikirim ke alamat umum/)).toBeVisible()
  // A name that nobody has: what is sent to it goes nowhere.
  await page.getByLabel('Alamat tujuan').fill('https://kabar.contoh.invalid/rab')
  await page.getByRole('button', { name: 'Buat webhook' }).click()
  await expect(page.getByLabel('Rahasia tanda tangan')).toHaveValue(/^whsec_/)
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
  await expect(page.getByText(nama)).toBeVisible()

  const salinan = await page.request.post(`${proyek.replace('/proyek/', '/api/v1/projects/')}/copies`, {
    data: { nama: `Kabar ${Date.now()}`, jumlah: 2 },
  })
  expect(salinan.status()).toBe(202)
  await expect(async () => {
    await page.reload()
    await page.getByRole('button', { name: `Catatan kiriman ${nama}` }).click()
    await expect(page.getByText(/Nama alamat tidak ditemukan|Alamat tidak terjangkau/).first()).toBeVisible({
      timeout: 2000,
    })
  }).toPass({ timeout: 30_000 })
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('button', { name: 'Tutup' }).click()

  await page.getByRole('button', { name: `Jeda ${nama}` }).click()
  await expect(page.getByText('Dijeda')).toBeVisible()
  await page.getByRole('button', { name: `Hapus ${nama}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
  await expect(page.getByText(`Webhook ${nama} dihapus.`)).toBeVisible()
})
