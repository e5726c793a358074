import { expect, type Page } from '@playwright/test'
import { DEMO_EMAIL, DEMO_PASSWORD } from './setup/demo'

/** Signs in with the seeded account; gives the address of its demo project. */
export async function masukDemo(page: Page): Promise<string> {
  await page.goto('/masuk')
  await page.getByLabel('E-mail').fill(DEMO_EMAIL)
  await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(/\/proyek$/)
  const href = await page
    .getByRole('link', { name: /Rumah Tinggal Dua Lantai/ })
    .first()
    .getAttribute('href')
  return (href ?? '').replace('/pekerjaan', '')
}
