import { expect, test } from '@playwright/test'
import { BAGIAN } from '../components/rab/bingkai/bagian'
import { masukDemo } from './masuk-demo'
import { DEMO_PASSWORD } from './setup/demo'
import { temuanAxe } from './temuan-axe'

const HALAMAN = [
  'profil',
  ...BAGIAN.map(({ jalur }) => jalur),
  'rekap?kenapa=jumlah%3Ap003',
  'rincian?tab=ahsp&pekerjaan=p003',
  'rincian?tab=rekap-ahsp',
  'kebutuhan?beli=1',
  'pekerjaan?periksa=1',
  'riwayat?revisi=1',
]

for (const { nama, width, tema } of [
  { nama: 'wide and light', width: 1440, tema: 'light' },
  { nama: 'narrow and dark', width: 390, tema: 'dark' },
] as const) {
  test.describe(nama, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme: tema })

    test('every page shows the demo project without errors, and axe finds nothing', async ({ page }) => {
      test.setTimeout(180_000)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto('/daftar')
      expect(await temuanAxe(page), 'daftar').toEqual([])
      const proyek = await masukDemo(page)
      expect(await temuanAxe(page), 'proyek').toEqual([])
      for (const halaman of ['/proyek/banyak', `/proyek/ubah?id=${proyek.split('/').at(-1)}`]) {
        await page.goto(halaman)
        await expect(page.getByRole('treegrid')).toBeVisible()
        expect(await temuanAxe(page), halaman).toEqual([])
      }
      for (const halaman of HALAMAN) {
        await page.goto(`${proyek}/${halaman}`)
        await expect(page.getByTestId('total-rab')).toHaveText('Rp 1.142.300.000')
        expect(await temuanAxe(page), halaman).toEqual([])
      }
      expect(errors).toEqual([])
    })
  })
}

test('a person without a session is led to sign in and back; a project of nobody is not found', async ({
  page,
}) => {
  const proyek = await masukDemo(page)
  await page.context().clearCookies()
  await page.goto(`${proyek}/rekap`)
  await expect(page).toHaveURL(/\/masuk\?ke=/)
  await page.getByLabel('E-mail').fill('demo@contoh.id')
  await page.getByLabel('Kata sandi').fill('salah-sekali')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'salah' })).toBeVisible()
  await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(/\/rekap$/)
  await page.goto('/proyek/00000000-0000-4000-8000-0000000000ff/pekerjaan')
  await expect(page.getByText('Halaman tidak ditemukan')).toBeVisible()
})

test('English is the second language', async ({ page }) => {
  await masukDemo(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible()
})
