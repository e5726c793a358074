import { expect, type Page } from '@playwright/test'

/** Opens the dashboard as the seeded account, signed in once for all journeys; gives the address of its demo project. */
export async function masukDemo(page: Page): Promise<string> {
  const { name, value } = JSON.parse(process.env.E2E_SESI ?? '{}')
  await page.context().addCookies([{ name, value, url: `http://localhost:${process.env.E2E_PORT}` }])
  await lupakanTampilan(page)
  await page.goto('/proyek')
  await expect(page).toHaveURL(/\/proyek$/)
  const href = await page
    .getByRole('link', { name: /Rumah Tinggal Dua Lantai/ })
    .first()
    .getAttribute('href')
  return (href ?? '').replace('/pekerjaan', '')
}

/** Journeys share the account: columns that one has hidden are there again for the next. */
export async function lupakanTampilan(page: Page): Promise<void> {
  const jalur = '/api/v1/akun/preferensi'
  const { isi } = (await (await page.request.get(jalur)).json()).data
  const kosong = Object.fromEntries(Object.keys(isi).map((kunci) => [kunci, null]))
  if (Object.keys(kosong).length === 0) return
  const headers = { origin: `http://localhost:${process.env.E2E_PORT}` }
  expect((await page.request.patch(jalur, { data: { isi: kosong }, headers })).ok()).toBe(true)
}
