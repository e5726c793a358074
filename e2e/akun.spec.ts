import { type Browser, expect, type Page, test } from '@playwright/test'
import { temuanAxe } from './temuan-axe'

const SANDI = 'sandi-orang-baru'

/** Somebody new, signed up through the API; their page is signed in. */
async function orangBaru(page: Page, nama: string): Promise<string> {
  const email = `${nama.toLowerCase().replaceAll(' ', '.')}.${Date.now()}@contoh.id`
  const jawaban = await page.request.post('/api/auth/sign-up/email', {
    data: { email, name: nama, password: SANDI },
    headers: { origin: `http://localhost:${process.env.E2E_PORT}` },
  })
  expect(jawaban.ok()).toBe(true)
  return email
}

async function masukDi(browser: Browser, email: string, password: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage()
  await page.goto('/masuk')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(/\/proyek$/)
  return page
}

test('the account: name, password with old one, sessions, keys', async ({ page, browser }) => {
  test.setTimeout(120_000)
  const email = await orangBaru(page, 'Rina Wulandari')
  await page.goto('/proyek')
  await page.getByRole('button', { name: 'Akun: Rina Wulandari' }).click()
  await page.getByRole('menuitem', { name: 'Akun saya' }).click()
  await expect(page.getByRole('heading', { name: 'Akun saya' })).toBeVisible()

  await page.getByLabel('Nama', { exact: true }).fill('Rina W')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nama disimpan.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Akun: Rina W', exact: true })).toBeVisible()

  const lain = await masukDi(browser, email, SANDI)
  await page.reload()
  const sesi = page.getByRole('region', { name: 'Sesi', exact: true })
  await expect(sesi.getByRole('listitem')).toHaveCount(2)
  await expect(sesi.getByRole('listitem').first()).toContainText('Perangkat ini')
  await sesi.getByRole('button', { name: /^Akhiri sesi Chrome/ }).click()
  await expect(sesi.getByRole('listitem')).toHaveCount(1)
  await lain.goto('/proyek')
  await expect(lain).toHaveURL(/\/masuk/)

  const sandi = page.getByRole('region', { name: 'Ganti kata sandi' })
  const ganti = async (lama: string, baru: string, ulang: string) => {
    await sandi.getByLabel('Kata sandi sekarang').fill(lama)
    await sandi.getByLabel('Kata sandi baru', { exact: true }).fill(baru)
    await sandi.getByLabel('Kata sandi baru, sekali lagi').fill(ulang)
    await sandi.getByRole('button', { name: 'Ganti kata sandi' }).click()
  }
  await ganti(SANDI, 'sandi-baru-sekali', 'sandi-lain-sekali')
  await expect(sandi.getByText('Tidak sama dengan kata sandi baru.')).toBeVisible()
  await ganti('salah-sekali', 'sandi-baru-sekali', 'sandi-baru-sekali')
  await expect(sandi.getByText('Kata sandi salah.')).toBeVisible()
  await ganti(SANDI, 'sandi-baru-sekali', 'sandi-baru-sekali')
  await expect(page.getByText('Kata sandi diganti. Sesi lain diakhiri.')).toBeVisible()
  await masukDi(browser, email, 'sandi-baru-sekali')

  const kunci = page.getByRole('region', { name: 'Kunci API' })
  await kunci.getByRole('button', { name: 'Kunci baru' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kunci baru' })
  await dialog.getByLabel('Nama').fill('Laporan mingguan')
  await dialog.getByLabel('Cakupan').selectOption('export')
  await dialog.getByLabel('Berlaku sampai').fill('2099-12-31')
  expect(await temuanAxe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Buat kunci' }).click()
  const teks = await dialog.getByLabel('Kunci API').inputValue()
  const dengan = (rahasia: string) =>
    fetch(`http://localhost:${process.env.E2E_PORT}/api/v1/akun`, {
      headers: { authorization: `Bearer ${rahasia}` },
    })
  expect((await dengan(teks)).status).toBe(200)
  await dialog.getByRole('button', { name: 'Sudah saya simpan' }).click()
  await expect(kunci.getByRole('listitem')).toContainText('Laporan mingguan')
  await expect(kunci.getByRole('listitem')).toContainText('berlaku sampai 31 Des 2099', { ignoreCase: true })
  expect(await page.content()).not.toContain(teks)
  await page.reload()
  await expect(kunci.getByRole('listitem')).toContainText('terakhir dipakai')
  await kunci.getByRole('button', { name: 'Cabut kunci Laporan mingguan' }).click()
  await expect(kunci.getByText('Belum ada kunci yang berlaku.')).toBeVisible()
  expect((await dengan(teks)).status).toBe(401)
})

test('how tables look goes with the person: columns and density on another device', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const email = await orangBaru(page, 'Budi Santoso')
  const dibuat = await page.request.post('/api/v1/projects', {
    data: { nama: 'Kolom saya' },
    headers: { origin: `http://localhost:${process.env.E2E_PORT}` },
  })
  const jalur = `/proyek/${(await dibuat.json()).data.id}/pekerjaan`
  await page.goto(jalur)
  const kepala = (di: Page) => di.getByRole('columnheader', { name: /^Satuan/ })
  await expect(kepala(page)).toBeVisible()
  const tersimpan = page.waitForResponse((r) => r.url().endsWith('/akun/preferensi') && r.ok())
  await kepala(page).hover()
  await kepala(page).getByRole('button').first().click()
  const menu = page.getByRole('dialog')
  await menu.getByRole('button', { name: 'Lega' }).click()
  await menu.getByRole('button', { name: 'Sembunyikan' }).click()
  await expect(kepala(page)).toHaveCount(0)
  await tersimpan
  const lain = await masukDi(browser, email, SANDI)
  await lain.goto(jalur)
  await expect(lain.getByRole('columnheader', { name: 'Kode' })).toBeVisible()
  await expect(kepala(lain)).toHaveCount(0)
  await lain.goto('/akun')
  await expect(lain.getByLabel('Kerapatan baris')).toHaveValue('lega')
  await lain.getByLabel('Tema').selectOption('dark')
  await expect(lain.locator('html')).toHaveAttribute('data-theme', 'dark')
  await lain.getByLabel('Bahasa').selectOption('en')
  await expect(lain.getByRole('heading', { name: 'My account' })).toBeVisible()
})

for (const { nama, width, tema } of [
  { nama: 'wide and light', width: 1440, tema: 'light' },
  { nama: 'narrow and dark', width: 390, tema: 'dark' },
] as const) {
  test.describe(nama, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme: tema })
    test('axe finds nothing on the account page, and it does not scroll sideways', async ({ page }) => {
      await orangBaru(page, 'Siti Aminah')
      await page.goto('/akun')
      await expect(page.getByRole('heading', { name: 'Akun saya' })).toBeVisible()
      expect(await temuanAxe(page)).toEqual([])
      const lebar = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(lebar).toBeLessThanOrEqual(width)
    })
  })
}
