import { type Browser, expect, type Page, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'
import { temuanAxe } from './temuan-axe'

const isian = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const pemilik = (page: Page) => page.getByRole('textbox', { name: 'Pemilik', exact: true })
const tersimpan = (page: Page) =>
  expect(page.getByTestId('simpan')).toHaveText('Tersimpan', { timeout: 30_000 })

/** A copy of the demo project with its settings open. */
async function buka(browser: Browser, proyek?: string): Promise<{ page: Page; proyek: string }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'id-ID' })
  const page = await context.newPage()
  const demo = await masukDemo(page)
  let target = proyek
  if (target === undefined) {
    const jawaban = await page.request.post(`/api/v1/projects/${demo.split('/').at(-1)}/copies`, {
      data: { nama: 'Uji pengaturan' },
      headers: { origin: `http://localhost:${process.env.E2E_PORT}` },
    })
    target = `/proyek/${(await jawaban.json()).data.id}`
  }
  await page.goto(`${target}/pengaturan`)
  await expect(page.getByTestId('total-rab')).toBeVisible()
  return { page, proyek: target }
}

test('each field saves itself, says so, is taken back by Ctrl+Z; what cannot be is refused at it', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const { page } = await buka(browser)
  await isian(page, 'Lokasi').fill('Kota Malang')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Tersimpan').nth(1)).toBeVisible()
  await tersimpan(page)
  await page.reload()
  await expect(isian(page, 'Lokasi')).toHaveValue('Kota Malang')
  const lama = await isian(page, 'Kegiatan').inputValue()
  await isian(page, 'Kegiatan').fill('Pembangunan rumah')
  await page.keyboard.press('Enter')
  await tersimpan(page)
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(isian(page, 'Kegiatan')).toHaveValue(lama)

  await isian(page, 'Lokasi').fill('Setengah jadi')
  await page.keyboard.press('Escape')
  await expect(isian(page, 'Lokasi')).toHaveValue('Kota Malang')

  await isian(page, 'Tanggal mulai').fill('2026-06-01')
  await page.keyboard.press('Tab')
  await isian(page, 'Tanggal selesai').fill('2026-05-01')
  await isian(page, 'Tahun anggaran').click()
  await expect(page.getByText('Tanggal selesai mendahului tanggal mulai.')).toBeVisible()
  await isian(page, 'Tahun anggaran').fill('26')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tahun harus empat angka, misalnya 2026.')).toBeVisible()
  await isian(page, 'Nama proyek').fill('')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Wajib diisi.')).toBeVisible()
  expect(await temuanAxe(page)).toEqual([])

  // What was refused is still there after another page, and after the browser was closed.
  await page.getByRole('link', { name: 'Rekap RAB' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.getByRole('link', { name: 'Pengaturan', exact: true }).click()
  await expect(isian(page, 'Tahun anggaran')).toHaveValue('26')
  await page.reload()
  await expect(isian(page, 'Tahun anggaran')).toHaveValue('26')
  await expect(page.getByText('Tahun harus empat angka, misalnya 2026.')).toBeVisible()
  await isian(page, 'Tahun anggaran').fill('2026')
  await page.keyboard.press('Enter')
  await tersimpan(page)
  await page.reload()
  await expect(isian(page, 'Tahun anggaran')).toHaveValue('2026')
  await expect(isian(page, 'Tanggal selesai')).toHaveValue('2026-05-01')
  await isian(page, 'Tanggal selesai').press('Escape')
  await expect(page.getByText('Tanggal selesai mendahului tanggal mulai.')).toHaveCount(0)
})

test('markup and roundings move the total while one types; warnings outside of the usual', async ({
  browser,
}) => {
  const { page } = await buka(browser)
  const total = page.getByTestId('total-rab')
  await expect(total).toHaveText('Rp 1.142.300.000')
  await isian(page, 'Markup (BUK) %').fill('20')
  await expect(total).not.toHaveText('Rp 1.142.300.000')
  await page.keyboard.press('Escape')
  await expect(total).toHaveText('Rp 1.142.300.000')
  await isian(page, 'Markup (BUK) %').fill('20')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Di luar 10 sampai 15 % yang lazim; periksa sekali lagi.')).toBeVisible()
  await isian(page, 'PPN %').fill('12')
  await page.keyboard.press('Enter')
  await expect(
    page.getByText('12 % atas seluruh harga hanya untuk barang mewah.', { exact: false }),
  ).toBeVisible()
  const pratinjau = page.getByRole('table', { name: 'Pengaruh pembulatan pada total' })
  await expect(pratinjau.getByRole('row')).toHaveCount(6)
  const dipakai = pratinjau.getByRole('row').filter({ hasText: 'dipakai' })
  await expect(dipakai).toContainText(((await total.textContent()) ?? '').replace('Rp ', ''))
  await page.getByRole('checkbox', { name: 'Harga satuan ke rupiah penuh' }).click()
  await expect(isian(page, 'Harga satuan dibulatkan ke')).toHaveValue('1')
  await tersimpan(page)
})

test('two people: a half typed field is not overwritten; their content stands beside it, with a choice', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const a = await buka(browser)
  const b = await buka(browser, a.proyek)
  await pemilik(b.page).pressSequentially('PT Seteng')
  await pemilik(a.page).fill('CV Lain')
  await a.page.keyboard.press('Enter')
  await isian(a.page, 'Sumber dana').fill('APBD')
  await a.page.keyboard.press('Enter')
  await tersimpan(a.page)
  // The other field comes in; the one being typed into keeps what was typed.
  await expect(isian(b.page, 'Sumber dana')).toHaveValue('APBD')
  await expect(pemilik(b.page)).toHaveValue(/^PT Seteng/)
  await expect(b.page.getByText('mengubah menjadi “CV Lain”')).toBeVisible()
  await pemilik(b.page).fill('PT Setengah')
  await b.page.keyboard.press('Enter')
  await tersimpan(b.page)
  await expect(pemilik(a.page)).toHaveValue('CV Lain')
  await b.page.getByRole('button', { name: 'Pakai punya saya' }).click()
  await expect(pemilik(a.page)).toHaveValue('PT Setengah')
})

test('at 390 px in the dark axe finds nothing and nothing scrolls sideways', async ({ browser }) => {
  const { page, proyek } = await buka(browser)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${proyek}/pengaturan`)
  await expect(isian(page, 'Nama proyek')).toBeVisible()
  expect(await temuanAxe(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('a project is archived and removed from its settings, and asks before it removes', async ({
  browser,
}) => {
  const { page, proyek } = await buka(browser)
  await page.getByRole('button', { name: 'Arsipkan' }).click()
  await expect(page.getByRole('button', { name: 'Keluarkan dari arsip' })).toBeVisible()
  await page.getByRole('button', { name: 'Hapus proyek' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Hapus proyek' }).click()
  await expect(page).toHaveURL(/tampil=terhapus/)
  await page.goto(`${proyek}/pengaturan`)
  await expect(page.getByText('Halaman tidak ditemukan')).toBeVisible()
})
