import { expect, type Page, test } from '@playwright/test'
import { temuanAxe } from './temuan-axe'
import { mulai } from './uat/mulai'
import { tempelTeks } from './uat/tangan'

const lembar = (page: Page) => page.getByRole('treegrid')
const sel = (page: Page, isi: string) => page.getByRole('gridcell', { name: isi, exact: true })

/** How many projects this device keeps, new ones or edited ones. */
const disimpan = (page: Page, nama: 'banyak' | 'ubah'): Promise<number> =>
  page.evaluate((awal) => {
    const kunci = Object.keys(localStorage).find((satu) => satu.startsWith(awal))
    return kunci === undefined ? 0 : JSON.parse(localStorage.getItem(kunci) ?? '[]').length
  }, `rab:${nama}:`)

const DAFTAR = [
  'DAFTAR PAKET;;;;',
  'Nama Project;Tgl Mulai;Anggaran (Rp);Tahun;Warna',
  'Gedung A;2 Maret 2026;1.250.000.000;2026;biru',
  'Gedung B;31/2/2026;750.000.000;2026;',
].join('\n')

test('a list is uploaded and corrected, rows are pasted, all are made, then edited side by side', async ({
  page,
}) => {
  test.setTimeout(150_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await mulai(page, 'profil')
  await page.goto('/proyek')
  await page.getByRole('link', { name: 'Tambah banyak' }).click()
  await expect(lembar(page)).toBeVisible()

  // A file: what is wrong in it stands at its cell, by its place in the file.
  const berkas = { name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(DAFTAR) }
  await page.locator('input[type=file]').setInputFiles(berkas)
  await expect(page.getByText('2 baris dibaca dari lembar daftar.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('tidak ikut: Warna.')).toBeVisible()
  await expect(sel(page, '1.250.000.000')).toBeVisible()
  const salah = page.getByRole('button', { name: 'Baris 2, Tanggal mulai (B4 di berkas)' })
  expect(await temuanAxe(page)).toEqual([])

  // Saving with what is wrong saves nothing, and leads there; the keyboard corrects it.
  await page.getByRole('button', { name: 'Buat 2 proyek' }).click()
  await expect(page.getByText('Masih ada 1 isian yang salah; tidak ada yang disimpan.')).toBeVisible()
  await expect(salah).toBeVisible()
  await page.keyboard.type('1/3/2026')
  await page.keyboard.press('Enter')
  await expect(salah).toHaveCount(0)
  await expect(sel(page, '1 Mar 2026')).toBeVisible()

  // A block longer than the grid makes its own rows; all of it is still there after the page was left.
  for (const tombol of ['Control+End', 'Control+Enter', 'ArrowDown', 'Home'])
    await page.keyboard.press(tombol)
  await tempelTeks(page, ['Gedung C\tSolo', 'Gedung D\tKlaten', 'Gedung E\tBoyolali'].join('\r\n'))
  await expect(page.getByRole('button', { name: /^Buat \d proyek$/ })).toHaveText('Buat 5 proyek')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Buat 2 proyek' })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => disimpan(page, 'banyak')).toBe(5)
  await page.reload()
  await expect(page.getByText('Isian yang belum disimpan dari perangkat ini dilanjutkan.')).toBeVisible()
  await page.getByRole('button', { name: 'Lengkap' }).click()
  await expect(page.getByRole('columnheader', { name: /^Kontraktor/ })).toBeAttached()
  await page.getByRole('button', { name: 'Buat 5 proyek' }).click()
  await expect(page.getByText('5 proyek dibuat.')).toBeVisible()
  await expect(page).toHaveURL(/\/proyek$/)
  await expect(page.getByRole('link', { name: /^Gedung/ })).toHaveCount(5)

  // Two of them side by side; somebody else changes one of the cells meanwhile.
  await page.getByRole('checkbox', { name: 'Pilih Gedung D' }).click()
  await page.getByRole('checkbox', { name: 'Pilih Gedung E' }).click()
  await page.getByRole('link', { name: 'Ubah data' }).click()
  await expect(lembar(page)).toBeVisible()
  const ids = (new URL(page.url()).searchParams.get('id') ?? '').split(',')
  await sel(page, 'Klaten').click()
  await page.keyboard.type('Sragen')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Pati')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 sel diubah di 2 proyek')).toBeVisible()

  // Following a link loses nothing: one goes on where one was.
  await page.getByRole('link', { name: 'Katalog' }).click()
  await expect(page).toHaveURL(/\/katalog/)
  await page.goBack()
  await expect(page.getByText('2 sel diubah di 2 proyek')).toBeVisible()
  await expect(page.getByText('Isian yang belum disimpan dari perangkat ini dilanjutkan.')).toBeVisible()
  await expect(page.getByRole('gridcell', { name: /^Sragen/ })).toBeVisible()
  const headers = { origin: `http://localhost:${process.env.E2E_PORT}` }
  const orang = { headers, data: { lokasi: 'Wonogiri' } }
  expect((await page.request.patch(`/api/v1/projects/${ids[0]}`, orang)).ok()).toBe(true)
  await page.getByRole('button', { name: 'Simpan 2 proyek' }).click()
  await expect(page.getByText('1 proyek disimpan.')).toBeVisible()
  const ditolak = page.getByRole('alert').filter({ hasText: '1 proyek belum tersimpan' })
  await expect(ditolak).toContainText('Pakai punya saya: Sragen')
  expect(await temuanAxe(page)).toEqual([])
  await ditolak.getByRole('button', { name: 'Pakai yang di server: Wonogiri' }).click()
  await expect(page.getByText('Belum ada yang diubah.')).toBeVisible()
  const lokasi = async (id = '') =>
    (await (await page.request.get(`/api/v1/projects/${id}`)).json()).data.lokasi
  expect(await Promise.all(ids.map(lokasi))).toEqual(['Wonogiri', 'Pati'])

  // Batal throws away what was typed, once one has said so.
  await sel(page, 'Pati').click()
  await page.keyboard.type('Blora')
  await page.keyboard.press('Enter')
  await expect.poll(() => disimpan(page, 'ubah')).toBe(1)
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Batal' }).click()
  await expect(page).toHaveURL(/\/proyek$/)
  expect(await disimpan(page, 'ubah')).toBe(0)
})

test('the profile of a project leads to its work and is printed on one page', async ({ page }) => {
  const { id } = await mulai(page, 'profil')
  await expect(page.getByRole('heading', { name: 'Rumah Jaga', level: 1 })).toBeVisible()
  await expect(page.getByText('Rp 4.395.600')).toBeVisible()
  const [unduhan] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Profil (PDF)' }).click(),
  ])
  expect(unduhan.suggestedFilename()).toBe('Profil-Rumah-Jaga.pdf')
  await page.getByRole('main').getByRole('link', { name: 'Volume' }).click()
  await expect(page).toHaveURL(new RegExp(`/proyek/${id}/volume`))
  await page.getByRole('link', { name: 'Rumah Jaga' }).click()
  await expect(page).toHaveURL(/\/profil$/)
})
