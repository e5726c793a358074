import { expect, test } from '@playwright/test'
import { contohDokumen } from '../lib/operations/dokumen/contoh-dokumen'
import { startApp } from '../tests/security/setup/attacked-app'
import { signUp } from '../tests/security/setup/people'
import { send } from '../tests/security/setup/send'
import { selDi, tersimpan } from './uat/tangan'

const SEL = 300
const SEKALIGUS = 5
const BAWAAN = { RATE_LIMIT_WRITE: '20/60', RATE_LIMIT_READ: '100/60' }

const pekerjaan = Array.from({ length: SEL }, (_, n) => ({
  id: `p${n}`,
  kode: '',
  uraian: `Baris nomor ${n}`,
  satuan: 'm2',
  hargaLangsung: '1000.00',
  analisa: null,
  volume: '0',
}))

test.use({ viewport: { width: 1440, height: 900 } })

/** Five cells, then a pause long enough for the page to save: sixty times it would like to, and may twenty times. */
test('three hundred cells typed in a minute meet no limit, and none is lost', async ({ page, context }) => {
  test.setTimeout(240_000)
  const app = await startApp(process.env.E2E_DATABASE ?? '', BAWAAN)
  try {
    const { cookie } = await signUp(app.origin)
    const headers = { cookie, origin: app.origin }
    const body = { ...contohDokumen, klasifikasi: [{ nama: 'Semua', pekerjaan }] }
    const made = await send(app.origin, 'POST', '/api/v1/projects/import', { headers, body })
    expect(made.status, made.text).toBe(201)
    const { id } = made.json.data
    const at = cookie.indexOf('=')
    await context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: app.origin }])
    const saved: number[] = []
    const refused: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`)
      if (response.url().endsWith('/perubahan')) saved.push(response.status())
    })
    await page.goto(`${app.origin}/proyek/${id}/volume`)
    const lembar = page.getByRole('treegrid', { name: 'Volume' })
    await (await selDi(lembar, 'Baris nomor 0', 'Volume')).click()
    const started = Date.now()
    for (let n = 0; n < SEL; n++) {
      await page.keyboard.type(String(n + 1))
      await page.keyboard.press('Enter')
      const due = started + (60_000 * (n + 1)) / SEL
      if (n % SEKALIGUS === SEKALIGUS - 1) await page.waitForTimeout(Math.max(0, due - Date.now()))
    }
    expect(Date.now() - started).toBeLessThan(75_000)
    await tersimpan(page)
    expect(refused).toEqual([])
    expect(saved.length).toBeGreaterThan(5)
    const { json } = await send(app.origin, 'GET', `/api/v1/projects/${id}/rekap`, { headers })
    const volumes = json.data.pekerjaan.map((row: { volume: string }) => row.volume)
    expect(volumes).toEqual(Array.from({ length: SEL }, (_, n) => `${n + 1}.000`))
  } finally {
    await app.stop()
  }
})
