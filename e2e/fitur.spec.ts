import { type Browser, expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'
import { PENGELOLA } from './setup/demo'
import { temuanAxe } from './temuan-axe'

/** The administrator's own window. */
async function pengelola(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage()
  const jawaban = await page.request.post('/api/auth/sign-up/email', {
    data: { email: PENGELOLA, name: 'Pengelola', password: 'sandi-pengelola' },
    headers: { origin: `http://localhost:${process.env.E2E_PORT}` },
  })
  expect(jawaban.ok()).toBe(true)
  await page.goto('/proyek')
  return page
}

const grafik = (page: Page) => page.getByRole('button', { name: 'Grafik', exact: true })

test('an administrator closes a feature for all and opens it again; others do not find the page', async ({
  browser,
  page,
}) => {
  await masukDemo(page)
  await expect(grafik(page)).toBeVisible()
  const jawaban = await page.goto('/admin/fitur')
  expect(jawaban?.status()).toBe(404)

  const admin = await pengelola(browser)
  await admin.getByRole('button', { name: 'Akun: Pengelola' }).click()
  await admin.getByRole('menuitem', { name: 'Fitur' }).click()
  await expect(admin.getByText(/orang melihatnya/)).toBeVisible()
  expect(await temuanAxe(admin)).toEqual([])

  await admin.getByRole('button', { name: 'Matikan' }).click()
  await expect(admin.getByText('Dimatikan', { exact: true })).toBeVisible()
  await page.goto('/proyek')
  await expect(page.getByRole('link', { name: /Rumah Tinggal Dua Lantai/ }).first()).toBeVisible()
  await expect(grafik(page)).toHaveCount(0)

  await admin.getByRole('button', { name: 'Hidupkan' }).click()
  await expect(admin.getByText('Diatur di sini')).toBeVisible()
  await page.goto('/proyek')
  await expect(grafik(page)).toBeVisible()

  await admin.getByLabel('Persen orang').fill('101')
  await expect(admin.getByText('0 sampai 100')).toBeVisible()
  await expect(admin.getByRole('button', { name: 'Simpan' })).toBeDisabled()
  await admin.context().close()
})
