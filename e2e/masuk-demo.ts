import { expect, type Page } from '@playwright/test'

/** Opens the dashboard as the seeded account, signed in once for all journeys; gives the address of its demo project. */
export async function masukDemo(page: Page): Promise<string> {
  const { name, value } = JSON.parse(process.env.E2E_SESI ?? '{}')
  await page.context().addCookies([{ name, value, url: `http://localhost:${process.env.E2E_PORT}` }])
  await page.goto('/proyek')
  await expect(page).toHaveURL(/\/proyek$/)
  const href = await page
    .getByRole('link', { name: /Rumah Tinggal Dua Lantai/ })
    .first()
    .getAttribute('href')
  return (href ?? '').replace('/pekerjaan', '')
}
