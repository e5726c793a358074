import { expect, test } from '@playwright/test'
import { mulai, rekapServer } from './mulai'
import { type Jenis, LAYAR, selDi, tangan, tersimpan } from './tangan'

/*
 * By hand, markup 10 %: the own analysis holds 0,5 of the bundle Adukan lantai kerja (570.000) and 0,1 Pekerja at
 * 120.000: 285.000 + 12.000 = 297.000 -> 326.700; 2 of it 653.400, on top of the 3.960.000 of mulai.ts.
 *   total 4.613.400; PPN 507.474; 5.120.874 rounded to 10.000: 5.120.000
 */
async function perjalanan(hand: ReturnType<typeof tangan>) {
  const { jenis, tekan, tulis, pilih, isi, page } = hand
  const { id } = await mulai(page, 'pekerjaan')
  const lembar = page.getByRole('treegrid', { name: 'Pekerjaan' })
  const uraian = (baris: string) => selDi(lembar, baris, 'Uraian')

  await test.step('two from the catalogue, found by their words', async () => {
    await pilih(await uraian('Galian septik tank'))
    await tekan(page.getByRole('button', { name: 'Dari katalog' }))
    const dialog = page.getByRole('dialog', { name: 'Dari katalog' })
    const hasil = dialog.getByRole('list', { name: 'Hasil pencarian' })
    for (const cari of ['beton 20 MPa manual', 'plester 1SP:5PP 15']) {
      await tulis(dialog.getByLabel('Cari di katalog'), cari)
      await expect(hasil.getByRole('listitem').first()).toContainText(cari.slice(0, 5), { ignoreCase: true })
      await expect(hasil).toHaveAttribute('aria-busy', 'false')
      await tekan(hasil.getByRole('checkbox').first())
    }
    await expect(dialog).toContainText('Ditambahkan di bawah Pekerjaan Struktur')
    await tekan(dialog.getByRole('button', { name: 'Tambahkan 2' }))
    await expect(dialog).toBeHidden()
    await expect(await uraian("beton f'c 20")).toBeVisible()
    await expect(await uraian('plester')).toBeVisible()
  })

  await test.step('a line of its own, with an analysis of its own', async () => {
    await pilih(await uraian('Lantai kerja'))
    await tekan(page.getByRole('button', { name: 'Pekerjaan', exact: true }))
    await expect(lembar).toBeFocused()
    const baru = lembar.locator('[aria-selected=true]')
    await isi(baru, 'Rabat keliling')
    await isi(await selDi(lembar, 'Rabat keliling', 'Volume'), '2')
    await pilih(await uraian('Rabat keliling'))
  })

  const panel = page.getByRole('complementary', { name: 'Rincian baris' })
  const komponen = async (cari: string, pilihan: RegExp, koefisien: string) => {
    await tekan(panel.getByRole('button', { name: 'Komponen', exact: true }))
    const dialog = page.getByRole('dialog', { name: 'Tambah komponen' })
    await tulis(dialog.getByLabel(/Cari bahan/), cari)
    await tekan(dialog.getByRole('button', { name: pilihan }).first())
    await expect(dialog).toBeHidden()
    await isi(await selDi(panel.getByRole('treegrid'), pilihan, 'Koef'), koefisien)
  }

  await test.step('its komponen: a bundle and a resource', async () => {
    if (jenis === 'ponsel') await tekan(page.getByRole('button', { name: 'Rincian baris' }))
    await tekan(panel.getByRole('button', { name: 'Analisa sendiri' }))
    await komponen('adukan', /Adukan lantai kerja/, '0,5')
    await komponen('pekerja', /Pekerja/, '0,1')
    const baris = (teks: string) => panel.getByRole('row').filter({ hasText: teks })
    await expect(baris('Adukan lantai kerja')).toContainText(/0,500.*570\.000.*285\.000/)
    await expect(baris('Tenaga kerja')).toContainText('12.000')
    await expect(baris('Lain-lain')).toContainText('285.000')
    await expect(panel).toContainText('653.400 = 2,000')
    await expect(panel).toContainText(/Harga satuan326\.700/)
    if (jenis === 'ponsel') await tekan(panel.getByRole('button', { name: 'Tutup' }))
  })

  await expect(page.getByTestId('total-rab')).toHaveText('Rp 5.120.000')
  await tersimpan(page)
  const { dibulatkan, pekerjaan } = await rekapServer(page, id)
  expect(dibulatkan).toBe('5120000.00')
  expect(pekerjaan.map((baris) => baris.uraian).indexOf('Rabat keliling')).toBe(3)
  expect(pekerjaan).toHaveLength(8)
}

for (const jenis of Object.keys(LAYAR) as Jenis[]) {
  test.describe(jenis, () => {
    test.use(LAYAR[jenis])
    test('lines from the catalogue, of their own, and a bundle', ({ page }) =>
      perjalanan(tangan(page, jenis)))
  })
}
