import { expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

/** The estimator's tools in one walk: find, change, put back, part from the others, paste prices. */

test.use({ viewport: { width: 1440, height: 900 } })

const kirim = (page: Page, alamat: string, isi: object) =>
  page.evaluate(
    async ([url, body]) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return (await answer.json()).data
    },
    [alamat, JSON.stringify(isi)] as const,
  )

/** A project of its own with two lines on one analysis of the catalogue. */
async function siapkan(page: Page): Promise<{ id: string; analisaId: string }> {
  const { id } = await kirim(page, '/api/v1/projects', { nama: 'Uji alat' })
  const api = `/api/v1/projects/${id}`
  await kirim(page, `${api}/perubahan`, { klasifikasi: { baru: [{ id: 'k', nama: 'Struktur' }] } })
  const { analisa } = await kirim(page, `${api}/katalog`, {
    klasifikasiId: 'k',
    analisa: [{ edisi: 'awal-2026', kode: 'K.4.1.5' }],
  })
  const analisaId = analisa[0].id
  await kirim(page, `${api}/perubahan`, {
    pekerjaan: { baru: [{ id: 'kedua', klasifikasiId: 'k', uraian: 'Beton lantai dua', analisaId }] },
  })
  return { id, analisaId }
}

test('find by Ctrl+K, reset an analysis, separate it for one line, paste prices', async ({ page }) => {
  await masukDemo(page)
  const { id, analisaId } = await siapkan(page)
  await page.goto(`/proyek/${id}/pekerjaan`)
  await expect(page.getByRole('treegrid', { name: 'Pekerjaan' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^Cari pekerjaan/).fill('analisa')
  await page
    .getByRole('option', { name: /^Analisa/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/analisa$/)
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^Cari pekerjaan/).fill('dua beton')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/pekerjaan\?baris=kedua/)
  const inspector = page.getByRole('complementary', { name: 'Rincian baris' })
  await expect(inspector.getByRole('heading', { name: 'Beton lantai dua' })).toBeVisible()
  await page.keyboard.press('Control+i')
  await expect(inspector).toBeHidden()
  await page.keyboard.press('Control+i')

  await page.goto(`/proyek/${id}/analisa?baris=${analisaId}`)
  const komponen = page.getByRole('treegrid', { name: 'Komponen analisa' })
  const koefisien = komponen.locator('[data-id^="c:"]').first().getByRole('gridcell').nth(2)
  const asal = (await koefisien.textContent()) ?? ''
  await koefisien.click()
  await page.keyboard.type('7,5')
  await page.keyboard.press('Enter')
  await expect(koefisien).toContainText('7,500')
  await page.getByRole('button', { name: 'Kembalikan ke katalog' }).click()
  const tanya = page.getByRole('dialog', { name: 'Kembalikan ke katalog' })
  await expect(tanya).toContainText('K.4.1.5')
  await tanya.getByRole('button', { name: 'Kembalikan ke katalog' }).click()
  await expect(tanya).toBeHidden()
  await expect(koefisien).toHaveText(asal)
  await expect(page.getByRole('button', { name: 'Kembalikan ke katalog' })).toBeHidden()

  const dipakai = page.getByRole('region', { name: 'Dipakai oleh' })
  await dipakai.getByRole('button', { name: 'Pisahkan analisa untuk Beton lantai dua' }).click()
  await expect(page.getByText(/memakai salinannya sendiri, K\.4\.1\.5-2/)).toBeVisible()
  await expect(dipakai.getByRole('link')).toHaveCount(1)

  await page.goto(`/proyek/${id}/harga`)
  await page.getByRole('button', { name: 'Tempel harga' }).click()
  const tempel = page.getByRole('dialog', { name: 'Tempel harga' })
  const nama = await page
    .getByRole('treegrid', { name: 'Harga item' })
    .locator('[data-id]')
    .first()
    .getByRole('gridcell')
    .nth(2)
    .locator('[data-text]')
    .textContent()
  await tempel.getByLabel('Tempel di sini').fill(`Nama\tHarga\n${nama}\t1.234.567,50\nTidak ada\t5`)
  await expect(tempel).toContainText('1 harga baru, 0 sudah sama, 1 baris tidak dipakai')
  await expect(tempel).toContainText('Tidak ada item dengan kode atau nama ini.')
  // By hand, with the keys alone: nearest names first, Escape shuts the list and not the dialog.
  const pilih = tempel.getByRole('combobox', { name: 'Item proyek untuk Tidak ada' })
  await pilih.focus()
  await page.keyboard.press('ArrowDown')
  await expect(tempel.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tempel.getByRole('listbox')).toBeHidden()
  await page.keyboard.type(nama ?? '')
  await page.keyboard.press('Enter')
  await expect(tempel).toContainText('Item ini sudah dipakai baris 1.')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(tempel).toContainText('2 harga baru, 0 sudah sama, 0 baris tidak dipakai')
  await tempel.getByRole('button', { name: 'Isi 2 harga' }).click()
  await expect(page.getByRole('row').filter({ hasText: '1.234.567,50' })).toBeVisible()
  await expect(page.getByText('2 harga diisi.')).toBeVisible()
})
