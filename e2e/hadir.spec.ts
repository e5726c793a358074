import { expect, test } from '@playwright/test'
import { temuanAxe } from './temuan-axe'

const asal = () => ({ origin: `http://localhost:${process.env.E2E_PORT}` })

test('who has the project open is in the top bar, with their page, and gone after they leave', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const orang = async (nama: string) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' })
    const page = await context.newPage()
    const email = `${nama.toLowerCase()}.${Date.now()}@contoh.id`
    const data = { email, name: `${nama} Uji`, password: 'sandi-orang-hadir' }
    expect((await page.request.post('/api/auth/sign-up/email', { data, headers: asal() })).ok()).toBe(true)
    return { page, email }
  }
  const [ani, budi] = [await orang('Ani'), await orang('Budi')]
  const dibuat = await ani.page.request.post('/api/v1/projects', {
    data: { nama: 'Bersama-sama' },
    headers: asal(),
  })
  const { id } = (await dibuat.json()).data
  await ani.page.request.post(`/api/v1/projects/${id}/anggota`, {
    data: { email: budi.email, peran: 'editor' },
    headers: asal(),
  })
  await ani.page.goto(`/proyek/${id}/pekerjaan`)
  await expect(ani.page.getByTestId('total-rab')).toBeVisible()
  await expect(ani.page.getByTestId('hadir')).toHaveCount(0)
  await budi.page.goto(`/proyek/${id}/rekap`)
  const disini = ani.page.getByTestId('hadir')
  await expect(disini.getByRole('button', { name: 'Budi Uji, di Rekap RAB' })).toHaveText('BU')
  await expect(budi.page.getByTestId('hadir').getByRole('button')).toHaveText('AU')
  await budi.page.getByRole('link', { name: 'Harga item' }).click()
  const tombol = disini.getByRole('button', { name: 'Budi Uji, di Harga item' })
  await tombol.focus()
  await expect(ani.page.getByRole('tooltip')).toContainText('Budi Uji, di Harga item')
  expect(await temuanAxe(ani.page)).toEqual([])
  await budi.page.context().close()
  await expect(disini).toHaveCount(0, { timeout: 30_000 })
})
