import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

const AHSP = path.resolve('..', 'shared', 'data', 'ahsp-2025')

/** A small set in the two-file layout, for where the reference catalogue is not at hand. */
const KECIL = {
  pekerjaan:
    'kode;uraian;satuan\n9.1;1 m2 dinding bata 1SP:5PP;m2\n9.2;1 m3 beton 20 MPa manual;m3\n9.3;1 m2 keramik 30 x 30;m2\n',
  komponen:
    'kode_pekerjaan;kategori;kode_item;uraian;satuan;koefisien\n9.1;TK;L.01;Pekerja;OH;0,3\n9.2;TK;L.01;Pekerja;OH;1,65\n9.3;TK;L.01;Pekerja;OH;0,7\n',
}

test('a set of analyses comes in through the page and is found', async ({ page }) => {
  test.setTimeout(120_000)
  const besar = existsSync(AHSP)
  await page.goto('/daftar?ke=/katalog')
  await page.getByLabel('Nama').fill('Pengimpor')
  await page.getByLabel('E-mail').fill(`katalog-${Date.now()}@contoh.id`)
  await page.getByLabel(/Kata sandi/).fill('sandi-yang-panjang')
  await page.getByRole('button', { name: 'Daftar' }).click()
  await expect(page).toHaveURL(/\/katalog$/)
  await page.getByRole('button', { name: 'Impor AHSP' }).click()
  const files = besar
    ? ['pekerjaan.csv', 'komponen.csv'].map((nama) => path.join(AHSP, nama))
    : Object.entries(KECIL).map(([nama, isi]) => ({
        name: `${nama}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(isi),
      }))
  await page.locator('input[type=file]').setInputFiles(files as string[])
  await page.getByLabel('Nama edisi').fill('AHSP uji')
  await page.getByLabel('Kode edisi').fill(`uji-${Date.now()}`)
  await page.getByRole('button', { name: 'Lihat pratinjau' }).click()
  const impor = page.getByRole('button', { name: besar ? 'Impor 2304 analisa' : 'Impor 3 analisa' })
  await expect(impor).toBeVisible({ timeout: 60_000 })
  await impor.click()
  await expect(page.getByText(/analisa diimpor ke edisi AHSP uji/)).toBeVisible({ timeout: 60_000 })

  for (const [cari, ada] of [
    ['dinding bata 1SP:5PP', /dinding.*1 ?SP ?: ?5 ?PP/i],
    ['beton 20 MPa manual', /beton.*20 MPa.*manual/i],
    ['m2 keramik 30', /keramik.*30/i],
  ] as const) {
    const hasil = await page.evaluate(
      async (q) => (await fetch(`/api/v1/katalog/analisa?limit=5&q=${encodeURIComponent(q)}`)).json(),
      cari,
    )
    expect(
      hasil.data.items
        .map((item: { uraian: string }) => item.uraian)
        .some((uraian: string) => ada.test(uraian)),
      cari,
    ).toBe(true)
  }

  await page.getByRole('combobox', { name: 'Edisi' }).selectOption('awal-2026')
  await page.getByRole('combobox', { name: 'Grup' }).selectOption('Persiapan')
  const daftar = page.getByRole('list', { name: 'Hasil pencarian' })
  const hasil = daftar.getByRole('button')
  await expect(daftar).toHaveAttribute('aria-busy', 'false')
  await expect(hasil.first()).toContainText('Persiapan')
  for (const teks of await hasil.allTextContents()) expect(teks).toContain('Persiapan')
})
