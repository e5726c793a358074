import { expect, type Locator, type Page, test } from '@playwright/test'

/*
 * By hand, from the coefficients of db/seed/katalog-awal and the prices typed below; markup 10 %, PPN 11 %:
 *   galian   0,038 x 200.000 + 0,75 x 120.000                                          =    97.600
 *   beton    upah 246.090 + 202 x 50 + 348 x 1.500 + 790 x 300 + 1009 x 250            = 1.267.440
 *   dinding  upah 41.460 + 9,68 x 1.500 + 0,045 x 250.000 + 71,91 x 800                =   124.758
 *   plester  upah 41.460 + 5,184 x 1.500 + 0,026 x 250.000                             =    55.736
 *   keramik  upah 29.616 + 13,632 x 1.500 + 1,5 x 10.000 + 0,027 x 250.000 + 11,667 x 6.000 = 141.816
 *   kolom    0,0225 x beton 1.267.440 + 0,1 x pekerja 120.000                          =    40.517,4
 *   jumlah   107.360 x 12,5 + 1.394.184 x (24 x 0,2 x 0,3 = 1,44) + 137.233,8 x (24 x 1,8 = 43,2)
 *            + 61.309,6 x 86,4 + 155.997,6 x 10 + 44.569,14 x 14,4                     = 16.777.046,176
 *   PPN 1.845.475; jumlah total 18.622.521; dibulatkan ke 10.000: 18.620.000
 */
const ANALISA = [
  'galian tanah biasa s.d. 1 m',
  'beton 20 MPa manual',
  'dinding bata 1/2 1SP:5PP',
  'plester 1SP:5PP 15',
  'm2 keramik 30',
]

const HARGA: [item: string, harga: string][] = [
  ['Mandor', '200.000'],
  ['Kepala tukang', '180.000'],
  ['Tukang batu', '150.000'],
  ['Pekerja', '120.000'],
  ['Air kerja', '50'],
  ['Semen portland', '1.500'],
  ['Semen warna', '10.000'],
  ['Pasir beton', '300'],
  ['Pasir pasang', '250.000'],
  ['Kerikil beton', '250'],
  ['Bata merah', '800'],
  ['Keramik lantai', '6.000'],
]

const VOLUME: [pekerjaan: string, volume: string, dibaca: string][] = [
  ['galian', '12,5', '12,500'],
  ['beton', '=panjang*0,2*0,3', '1,440'],
  ['dinding bata', '=panjang*1,8', '43,200'],
  ['plester', '=panjang*1,8*2', '86,400'],
  ['keramik', '10', '10,000'],
  ['Kolom praktis', '14,4', '14,400'],
]

const row = (page: Page, teks: string | RegExp) => page.getByRole('row').filter({ hasText: teks })
const cell = (page: Page, teks: string | RegExp, column: number): Locator =>
  row(page, teks).getByRole('gridcell').nth(column)

/** As at a spreadsheet: select the cell, type, Enter. */
async function type(page: Page, target: Locator, text: string) {
  await target.click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** The allowance for writes may make the last save wait a little; nothing is lost meanwhile. */
const saved = (page: Page) => expect(page.getByTestId('simpan')).toHaveText('Tersimpan', { timeout: 75_000 })

test.use({ viewport: { width: 1440, height: 900 } })

test('the main job: from signing up to a rekap that is right to the rupiah', async ({ page }) => {
  test.setTimeout(240_000)
  await test.step('sign up and make a project', async () => {
    await page.goto('/daftar')
    await page.getByLabel('Nama').fill('Rina')
    await page.getByLabel('E-mail').fill(`utama-${Date.now()}@contoh.id`)
    await page.getByLabel(/Kata sandi/).fill('sandi-yang-panjang')
    await page.getByRole('button', { name: 'Daftar' }).click()
    await expect(page).toHaveURL(/\/proyek$/)
    await page.getByRole('button', { name: 'Proyek baru' }).first().click()
    await page.getByLabel('Nama proyek').fill('Pagar Kantor Desa')
    await page.getByRole('button', { name: 'Buat proyek' }).click()
    await expect(page).toHaveURL(/\/pekerjaan$/)
    await page.getByRole('button', { name: 'Tambah judul pertama' }).click()
    await type(page, cell(page, 'Judul baru', 1), 'Pekerjaan Pagar')
    await expect(row(page, 'Pekerjaan Pagar')).toBeVisible()
  })

  await test.step('five analyses from the catalogue', async () => {
    await cell(page, 'Pekerjaan Pagar', 1).click()
    await page.getByRole('button', { name: 'Dari katalog' }).click()
    for (const cari of ANALISA) {
      await page.getByLabel('Cari di katalog').fill(cari)
      const hasil = page.getByRole('list', { name: 'Hasil pencarian' })
      await expect(hasil).toHaveAttribute('aria-busy', 'false')
      await hasil.getByRole('checkbox').first().click()
    }
    await expect(page.getByRole('region', { name: 'Lembar analisa' })).toContainText('Harga satuan')
    await page.getByRole('button', { name: 'Tambahkan 5' }).click()
    await expect(row(page, 'REF')).toHaveCount(5)
  })

  await test.step('an own analysis with a bundle', async () => {
    await cell(page, 'keramik', 1).click()
    await page.getByRole('button', { name: 'Pekerjaan', exact: true }).click()
    await expect(page.getByRole('treegrid', { name: 'Pekerjaan' })).toBeFocused()
    await page.keyboard.type('Kolom praktis 12/12')
    await page.keyboard.press('Enter')
    await type(page, cell(page, 'Kolom praktis', 2), 'm')
    await cell(page, 'Kolom praktis', 1).click()
    const panel = page.getByRole('complementary', { name: 'Rincian baris' })
    await panel.getByRole('button', { name: 'Analisa sendiri' }).click()
    for (const [cari, pilih, koefisien] of [
      ['beton 20', /beton f'c 20 MPa/, '0,0225'],
      ['Pekerja', /Pekerja/, '0,1'],
    ] as const) {
      await panel.getByRole('button', { name: 'Komponen', exact: true }).click()
      await page.getByLabel(/Cari bahan/).fill(cari)
      await page.getByRole('dialog').getByRole('button', { name: pilih }).first().click()
      await type(
        page,
        panel.getByRole('row').filter({ hasText: pilih }).getByRole('gridcell').nth(2),
        koefisien,
      )
    }
    await expect(panel.getByRole('row').filter({ hasText: /beton f'c 20 MPa/ })).toContainText('Bundel')
  })

  await test.step('volumes by number and by formula', async () => {
    await page.getByRole('link', { name: 'Volume', exact: true }).click()
    const parameter = page.getByRole('complementary', { name: 'Parameter' })
    await parameter.getByRole('button', { name: 'Tambah' }).click()
    await type(page, parameter.getByRole('gridcell').nth(0), 'panjang')
    await type(page, parameter.getByRole('gridcell').nth(1), '24')
    const lembar = page.getByRole('treegrid', { name: 'Volume' })
    for (const [pekerjaan, volume, dibaca] of VOLUME) {
      const target = lembar.getByRole('row').filter({ hasText: pekerjaan }).getByRole('gridcell').nth(2)
      await type(page, target, volume)
      await expect(target).toContainText(dibaca)
    }
  })

  await test.step('prices', async () => {
    await page.getByRole('link', { name: /^Harga item/ }).click()
    for (const [item, harga] of HARGA) await type(page, cell(page, item, 4), harga)
    await expect(page.getByTestId('total-rab')).toHaveText('Rp 18.620.000')
  })

  await test.step('the rekap, on screen and from the server', async () => {
    await page.getByRole('link', { name: 'Rekap RAB' }).click()
    await expect(page.getByTestId('rekap-total')).toHaveText('16.777.046')
    await expect(page.getByTestId('rekap-ppn')).toHaveText('1.845.475')
    await expect(page.getByTestId('rekap-grand-total')).toHaveText('18.622.521')
    await expect(page.getByTestId('rekap-dibulatkan')).toHaveText('18.620.000')
    await expect(page.getByTestId('rekap-terbilang')).toHaveText(
      'delapan belas juta enam ratus dua puluh ribu rupiah',
    )
    await saved(page)
    await expect(page.getByTestId('periksa-server')).toContainText('Sama dengan hitungan server')
    const rekap = await page.evaluate(async () => {
      const [, , id] = location.pathname.split('/')
      return (await fetch(`/api/v1/projects/${id}/rekap`)).json()
    })
    expect(rekap.data).toMatchObject({
      total: '16777046.176',
      ppn: '1845475.00',
      dibulatkan: '18620000.00',
      peringatan: [],
    })
  })

  await test.step('all of it is there after a reload', async () => {
    await page.reload()
    await expect(page.getByTestId('total-rab')).toHaveText('Rp 18.620.000')
  })
})
