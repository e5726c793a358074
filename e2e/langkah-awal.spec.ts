import { expect, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'
import { temuanAxe } from './temuan-axe'

test('an empty project says on every page what it will be for and where to begin', async ({ page }) => {
  test.setTimeout(120_000)
  await masukDemo(page)
  const dibuat = await page.request.post('/api/v1/projects', {
    data: { nama: 'Masih kosong' },
    headers: { origin: `http://localhost:${process.env.E2E_PORT}` },
  })
  const proyek = `/proyek/${(await dibuat.json()).data.id}`
  for (const halaman of ['volume', 'harga', 'rekap', 'rincian', 'kebutuhan']) {
    await page.goto(`${proyek}/${halaman}`)
    await expect(page.getByRole('link', { name: 'Mulai di halaman Pekerjaan' }), halaman).toBeVisible()
    expect(await temuanAxe(page), halaman).toEqual([])
  }
  await page.goto(`${proyek}/analisa`)
  await expect(page.getByText('Belum ada analisa')).toBeVisible()
  await page.goto(`${proyek}/volume`)
  await page.getByRole('link', { name: 'Mulai di halaman Pekerjaan' }).click()
  const langkah = page.getByRole('list', { name: 'Langkah awal' })
  await expect(langkah.getByRole('listitem')).toHaveCount(5)
  expect(await temuanAxe(page)).toEqual([])
  await page.getByRole('button', { name: 'Tambah judul pertama' }).click()
  await expect(langkah).toHaveCount(0)
})

test('a price typed beside a line says what is stored and the rate with the markup on top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await masukDemo(page)
  const headers = { origin: `http://localhost:${process.env.E2E_PORT}` }
  const dibuat = await page.request.post('/api/v1/projects', { data: { nama: 'Langsung' }, headers })
  const { id } = (await dibuat.json()).data
  const isi = {
    klasifikasi: { baru: [{ id: 'k1', nama: 'Persiapan' }] },
    pekerjaan: { baru: [{ id: 'p1', klasifikasiId: 'k1', uraian: 'Mobilisasi', satuan: 'ls', volume: '1' }] },
  }
  expect((await page.request.post(`/api/v1/projects/${id}/perubahan`, { data: isi, headers })).ok()).toBe(
    true,
  )
  await page.goto(`/proyek/${id}/pekerjaan`)
  await page.getByRole('row').filter({ hasText: 'Mobilisasi' }).getByRole('gridcell').nth(4).click()
  await page.keyboard.type('100.000')
  await expect(page.getByText('disimpan Rp 100.000; + markup 10 % = harga satuan Rp 110.000')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('row').filter({ hasText: 'Mobilisasi' }).getByRole('gridcell').nth(1).click()
  const rincian = page.getByRole('complementary', { name: 'Rincian baris' })
  await expect(rincian.getByText('Harga langsung (disimpan)')).toBeVisible()
  await expect(rincian.getByText('110.000').first()).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('headings of an analysis are whole, and D names what it sums', async ({ page }) => {
    const proyek = await masukDemo(page)
    await page.goto(`${proyek}/analisa`)
    const daftar = page.getByRole('treegrid', { name: 'Analisa' })
    await daftar.getByRole('gridcell').nth(1).tap()
    const lembar = page.getByRole('treegrid', { name: 'Komponen analisa' })
    await expect(lembar.getByRole('columnheader', { name: /^Koefisien/ })).toBeVisible()
    const terpotong = await lembar
      .getByRole('columnheader')
      .locator('span.truncate')
      .evaluateAll((semua) =>
        semua.filter((satu) => satu.scrollWidth > satu.clientWidth).map((satu) => satu.textContent),
      )
    expect(terpotong).toEqual([])
    await expect(page.getByText(/^D {2}Jumlah \(A\+B\+C(\+L)?\)$/)).toBeVisible()
  })
})
