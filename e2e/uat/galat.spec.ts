import { expect, type Route, test } from '@playwright/test'
import { mulai, rekapServer, SANDI } from './mulai'
import { type Jenis, LAYAR, selDi, tangan, tersimpan } from './tangan'

const gagal =
  (status: number, code: string, headers = {}) =>
  (route: Route) =>
    route.fulfill({
      status,
      headers,
      json: { success: false, error: { code, message: 'Terjadi kesalahan.' }, meta: { requestId: 'req-42' } },
    })

/** Whatever goes wrong: what was typed stays on the screen, words say what happened and what is safe, and it is saved. */
async function perjalanan({ tekan, tulis, isi, page }: ReturnType<typeof tangan>) {
  const { id } = await mulai(page, 'pekerjaan')
  const lembar = page.getByRole('treegrid', { name: 'Pekerjaan' })
  const volume = (baris: string) => selDi(lembar, baris, 'Volume')
  const galian = await volume('Galian pondasi')
  const simpan = page.getByTestId('simpan')

  await test.step('no connection: it waits on this device, through a reload of the page too', async () => {
    await page.route('**/perubahan', (route) => route.abort())
    await isi(galian, '11')
    const pita = page.getByRole('status').filter({ hasText: 'Koneksi terputus.' })
    await expect(pita).toContainText('1 perubahan disimpan di perangkat ini')
    await expect(simpan).toHaveText('Luring: 1 perubahan')
    await page.reload()
    await expect(galian).toContainText('11,000')
    await expect(pita).toBeVisible()
    await page.unroute('**/perubahan')
    await tekan(pita.getByRole('button', { name: 'Coba sekarang' }))
    await tersimpan(page)
    await expect(pita).toBeHidden()
  })

  await test.step('the server breaks down: a number to quote, and it is sent again', async () => {
    await page.route('**/perubahan', gagal(500, 'INTERNAL'))
    await isi(galian, '12')
    const pita = page.getByRole('status').filter({ hasText: 'Server sedang terganggu.' })
    await expect(pita).toContainText('Perubahan aman di perangkat ini')
    await expect(pita).toContainText('req-42')
    await expect(galian).toContainText('12,000')
    await page.unroute('**/perubahan')
    await tersimpan(page)
    await expect(pita).toBeHidden()
  })

  await test.step('too often: the seconds are counted down, then it goes by itself', async () => {
    await page.route('**/perubahan', gagal(429, 'RATE_LIMITED', { 'retry-after': '3' }), { times: 1 })
    await isi(galian, '13')
    const pita = page.getByRole('status').filter({ hasText: 'Terlalu banyak penyimpanan' })
    await expect(pita).toContainText('dikirim 2 detik lagi')
    await expect(pita).toContainText('dikirim 1 detik lagi')
    await tersimpan(page)
    await expect(galian).toContainText('13,000')
  })

  await test.step('refused for good: it says why, and what cannot be saved can be given up', async () => {
    await page.route('**/perubahan', gagal(422, 'VALIDATION_ERROR'))
    await isi(galian, '99')
    const pita = page.getByRole('alert').filter({ hasText: 'Simpan ditolak.' })
    await expect(pita).toContainText('Perubahan masih di perangkat ini')
    await expect(galian).toContainText('99,000')
    await page.unroute('**/perubahan')
    await tekan(pita.getByRole('button', { name: 'Buang perubahan ini' }))
    await expect(galian).toContainText('13,000')
    await tersimpan(page)
  })

  await test.step('somebody else wrote the same cell: both are shown, and one is chosen', async () => {
    await page.route('**/events', (route) => route.abort())
    await page.route('**/changes**', (route) => route.abort())
    await page.reload()
    // The page must have its rows before somebody else writes, or it would just read what they wrote.
    const batu = await volume('Pasangan batu')
    await expect(batu).toBeVisible()
    const { revision } = await rekapServer(page, id)
    const jawaban = await page.request.patch(`/api/v1/projects/${id}/pekerjaan/p2`, {
      headers: { 'if-match': `"${revision}"`, origin: new URL(page.url()).origin },
      data: { volume: '7' },
    })
    expect(jawaban.ok(), await jawaban.text()).toBe(true)
    await isi(batu, '8')
    await page.unroute('**/changes**')
    const bentrok = page.getByRole('region', { name: /1 sel diubah bersamaan/ })
    await expect(bentrok).toContainText('Punya Anda: 8')
    await expect(bentrok).toContainText(/Rina, .*: 7/)
    await tekan(bentrok.getByRole('button', { name: 'Pakai punya saya' }))
    await expect(bentrok).toBeHidden()
    await tersimpan(page)
  })

  await test.step('the session ends while a cell is being edited: renewed on the page', async () => {
    await page.context().clearCookies()
    await isi(await volume('Lantai kerja'), '3,5')
    const dialog = page.getByRole('dialog', { name: 'Sesi Anda habis' })
    await expect(dialog).toContainText('Perubahan disimpan di perangkat ini.')
    await tulis(dialog.getByLabel('Kata sandi'), SANDI)
    await tekan(dialog.getByRole('button', { name: 'Masuk lagi' }))
    await expect(dialog).toBeHidden()
    await tersimpan(page)
  })

  const { pekerjaan } = await rekapServer(page, id)
  expect(pekerjaan.map((baris) => baris.volume)).toEqual(['13.000', '8.000', '3.500', '0.000', '0.000'])
}

for (const jenis of Object.keys(LAYAR) as Jenis[]) {
  test.describe(jenis, () => {
    test.use(LAYAR[jenis])
    test('errors are told, nothing typed is lost', ({ page }) => perjalanan(tangan(page, jenis)))
  })
}
