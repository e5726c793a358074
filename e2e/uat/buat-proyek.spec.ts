import { expect, test } from '@playwright/test'
import { type Jenis, LAYAR, tangan, tersimpan } from './tangan'

async function perjalanan({ tekan, tulis, isi, page }: ReturnType<typeof tangan>) {
  await test.step('sign up', async () => {
    await page.goto('/masuk')
    await tekan(page.getByRole('link', { name: 'Buat akun' }))
    await tulis(page.getByLabel('Nama'), 'Rina')
    await tulis(page.getByLabel('E-mail'), `baru-${Date.now()}@contoh.id`)
    await tulis(page.getByLabel(/Kata sandi/), 'sandi-yang-panjang')
    await tekan(page.getByRole('button', { name: 'Daftar' }))
    await expect(page).toHaveURL(/\/proyek$/)
  })

  await test.step('a project without a name is not made, and says so; with one it opens', async () => {
    await tekan(page.getByRole('button', { name: 'Proyek baru' }).first())
    const dialog = page.getByRole('dialog', { name: 'Proyek baru' })
    await tulis(dialog.getByLabel('Lokasi'), 'Sleman')
    await tekan(dialog.getByRole('button', { name: 'Buat proyek' }))
    await expect(dialog).toBeVisible()
    await expect(dialog.getByLabel('Nama proyek')).toBeFocused()
    await tulis(dialog.getByLabel('Nama proyek'), 'Balai Desa')
    await expect(dialog.getByLabel('Lokasi')).toHaveValue('Sleman')
    await tekan(dialog.getByRole('button', { name: 'Buat proyek' }))
    await expect(page).toHaveURL(/\/pekerjaan$/)
  })

  await test.step('the empty project says what comes first, and it works', async () => {
    await tekan(page.getByRole('button', { name: 'Tambah judul pertama' }))
    const judul = page.getByRole('row').filter({ hasText: 'Judul baru' })
    await isi(judul.getByRole('gridcell').filter({ hasText: 'Judul baru' }), 'Pekerjaan Persiapan')
    await expect(page.getByRole('row').filter({ hasText: 'Pekerjaan Persiapan' })).toBeVisible()
    await tersimpan(page)
  })

  await test.step('it is among the projects, with its place', async () => {
    await tekan(page.getByRole('link', { name: 'Ke daftar proyek' }))
    await expect(page).toHaveURL(/\/proyek(\?|$)/)
    const balai = page.getByRole('link', { name: /Balai Desa/ }).first()
    await tekan(balai)
    await expect(page.getByRole('row').filter({ hasText: 'Pekerjaan Persiapan' })).toBeVisible()
    await tekan(page.getByRole('navigation').getByRole('link', { name: 'Pengaturan' }))
    await expect(page.getByLabel('Lokasi')).toHaveValue('Sleman')
  })
}

for (const jenis of Object.keys(LAYAR) as Jenis[]) {
  test.describe(jenis, () => {
    test.use(LAYAR[jenis])
    test('from no account to a project of one heading', ({ page }) => perjalanan(tangan(page, jenis)))
  })
}
