import { expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

const headers = { origin: `http://localhost:${process.env.E2E_PORT}` }

/** A project of two lines without prices, of its own for each test; gives its address. */
async function proyekBaru(page: Page, nama: string): Promise<string> {
  await masukDemo(page)
  const dibuat = await page.request.post('/api/v1/projects', { data: { nama }, headers })
  const { id } = (await dibuat.json()).data
  const isi = {
    klasifikasi: { baru: [{ id: 'k1', nama: 'Struktur' }] },
    hargaItem: {
      baru: [
        { id: 'h1', kategori: 'TK', kode: 'L.01', uraian: 'Pekerja', satuan: 'OH' },
        {
          id: 'h2',
          kategori: 'BHN',
          kode: 'M.01',
          uraian: "Beton f'c 20 MPa",
          satuan: 'm3',
          hargaSatuan: '1000000',
        },
      ],
    },
    analisa: { baru: [{ id: 'a1', kode: 'A.1', uraian: 'Kolom praktis', satuan: 'm3' }] },
    komponen: { baru: [{ id: 'c1', analisaId: 'a1', hargaItemId: 'h1', koefisien: '1' }] },
    pekerjaan: {
      baru: [
        {
          id: 'p1',
          klasifikasiId: 'k1',
          uraian: 'Kolom praktis',
          satuan: 'm3',
          analisaId: 'a1',
          volume: '2',
        },
        { id: 'p2', klasifikasiId: 'k1', uraian: 'Sloof', satuan: 'm3', volume: '6.4' },
      ],
    },
  }
  const jawab = await page.request.post(`/api/v1/projects/${id}/perubahan`, { data: isi, headers })
  expect(jawab.ok(), await jawab.text()).toBe(true)
  return `/proyek/${id}`
}

test('a field that is wrong says so in the language of the page', async ({ page }) => {
  await masukDemo(page)
  await page.getByRole('button', { name: 'Proyek baru' }).first().click()
  const nama = page.getByLabel('Nama proyek')
  const pesan = (isian: HTMLInputElement) => isian.validationMessage
  await page.getByRole('button', { name: 'Buat proyek' }).click()
  expect(await nama.evaluate(pesan)).toBe('Isi dulu bagian ini.')
  await nama.fill('Rumah')
  expect(await nama.evaluate(pesan)).toBe('')
  const tahun = page.getByLabel('Tahun anggaran')
  await tahun.fill('abc')
  await page.getByRole('button', { name: 'Buat proyek' }).click()
  expect(await tahun.evaluate(pesan)).toBe('Empat angka, misalnya 2026')
})

test('a page that is not found keeps the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await masukDemo(page)
  await page.goto('/proyek/tidak-ada')
  await expect(page.getByText('Halaman tidak ditemukan')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('what is added takes what is typed: a parameter, a measurement row, a component', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const proyek = await proyekBaru(page, 'Langsung ketik')
  await page.goto(`${proyek}/volume`)
  await page.getByRole('button', { name: 'Tambah', exact: true }).click()
  await page.keyboard.type('panjang')
  await page.keyboard.press('Tab')
  await page.keyboard.type('44')
  await page.keyboard.press('Enter')
  const parameter = page.getByRole('treegrid', { name: 'Parameter' })
  await expect(parameter.getByRole('row').filter({ hasText: 'panjang' })).toContainText('44')

  const volume = page.getByRole('treegrid', { name: 'Volume' })
  await volume.getByRole('row').filter({ hasText: 'Sloof' }).getByRole('gridcell').nth(2).click()
  await page.keyboard.type('=pan')
  await expect(page.getByText('Parameter: panjang')).toBeVisible()
  await page.keyboard.type('x')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Parameter "panx" belum ada; tambahkan di halaman Volume.')).toHaveCount(1)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Baris pengukuran' }).click()
  await page.getByRole('button', { name: 'Tambah baris' }).click()
  await page.keyboard.type('Sumbu 1')
  await expect(page.getByLabel('Uraian 2')).toHaveValue('Sumbu 1')
  await expect(page.getByLabel('Uraian 3')).toHaveCount(0)

  await page.goto(`${proyek}/analisa`)
  await page.getByRole('treegrid', { name: 'Analisa' }).getByRole('gridcell').nth(1).click()
  await page.getByRole('button', { name: 'Komponen', exact: true }).click()
  const sumber = page.getByRole('dialog').getByRole('searchbox')
  await sumber.fill('beton fc 20')
  await sumber.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.type('0,25')
  await page.keyboard.press('Enter')
  const lembar = page.getByRole('treegrid', { name: 'Komponen analisa' })
  await expect(lembar.getByRole('row').filter({ hasText: "Beton f'c 20" })).toContainText('250.000')
  await expect(
    page.getByRole('complementary', { name: 'Komponen analisa' }).getByText('harga belum lengkap'),
  ).toBeVisible()
})

test('the catalogue shows the sheet of the row that is pointed at, and Enter chooses it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const proyek = await proyekBaru(page, 'Dari katalog')
  await page.goto(`${proyek}/pekerjaan`)
  await page.getByRole('button', { name: 'Dari katalog' }).click()
  const dialog = page.getByRole('dialog')
  const lembar = dialog.getByRole('region', { name: 'Lembar analisa' })
  const cari = dialog.getByRole('searchbox')
  await cari.fill('bowplank')
  await expect(lembar.getByRole('heading')).toContainText('bouwplank')
  await dialog.getByRole('button', { name: /bouwplank/ }).click()
  await cari.fill('papan nama')
  await expect(lembar.getByRole('heading')).toContainText('papan nama')
  await cari.press('ArrowDown')
  await expect(lembar.getByRole('heading')).toContainText('60')
  await cari.press('Enter')
  await expect(dialog.getByRole('checkbox').nth(1)).toBeChecked()
  await page.keyboard.type('urugan pasir')
  await expect(lembar.getByRole('heading')).toContainText('urugan pasir')
  await cari.press('Enter')
  await dialog.getByRole('button', { name: 'Tambahkan 2' }).click()
  await expect(page.getByRole('treegrid').getByText('urugan pasir')).toBeVisible()
})

test('the right button shows what can be done with a row', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const proyek = await proyekBaru(page, 'Klik kanan')
  await page.goto(`${proyek}/pekerjaan`)
  await page.getByRole('treegrid').getByText('Sloof').click({ button: 'right' })
  const hapus = page.getByRole('toolbar').getByRole('button', { name: 'Hapus baris' })
  await expect(hapus).toBeInViewport({ ratio: 1 })
  await hapus.click()
  await expect(page.getByRole('treegrid').getByText('Sloof')).toHaveCount(0)
})

test('the palette knows what a page is for by other words than its name', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const proyek = await proyekBaru(page, 'Kata lain')
  await page.goto(`${proyek}/rekap`)
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.keyboard.press('Control+k')
  const palet = page.getByRole('dialog', { name: 'Cari dan perintah' })
  const ketik = palet.getByRole('combobox')
  await ketik.fill('ppn')
  await expect(palet.getByRole('option').first()).toContainText('Pengaturan')
  await ketik.fill('bagikan')
  await expect(palet.getByRole('option').first()).toContainText('Bagikan')
  await ketik.press('Enter')
  await expect(page).toHaveURL(/pengaturan#anggota$/)
  await expect(page.getByRole('heading', { name: 'Anggota' })).toBeInViewport()
  await page.goto(`${proyek}/rekap`)
  await page.getByRole('banner').getByRole('link', { name: 'Bagikan' }).click()
  await expect(page.getByRole('heading', { name: 'Anggota' })).toBeInViewport()
})

test('no figure of the needs is cut on a tablet', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const proyek = await masukDemo(page)
  await page.goto(`${proyek}/kebutuhan`)
  const kepala = page.getByRole('columnheader', { name: /^Harga satuan/ })
  await expect(kepala).toBeInViewport({ ratio: 1 })
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a figure tapped twice is replaced by what is typed', async ({ page }) => {
    const proyek = await proyekBaru(page, 'Di lapangan')
    await page.goto(`${proyek}/pekerjaan`)
    const volume = page.getByRole('row').filter({ hasText: 'Sloof' }).getByRole('gridcell').nth(1)
    await volume.tap()
    await volume.tap()
    await expect(page.locator('input[data-editor]')).toBeFocused()
    await page.keyboard.type('7,5')
    await page.keyboard.press('Enter')
    await expect(volume).toHaveText('7,500')
  })
})
