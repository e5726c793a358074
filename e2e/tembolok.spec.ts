import { expect, test } from '@playwright/test'
import { masukDemo } from './masuk-demo'

const ABADI = 'public, max-age=31536000, immutable'

test('a CDN keeps what carries a hash, and nothing that is somebody’s', async ({ page }) => {
  const aset: { url: string; tembolok: string | undefined; pampat: string | undefined }[] = []
  page.on('response', (jawaban) => {
    if (!jawaban.url().includes('/_next/static/')) return
    const { 'cache-control': tembolok, 'content-encoding': pampat } = jawaban.headers()
    aset.push({ url: jawaban.url(), tembolok, pampat })
  })
  await masukDemo(page)
  expect(aset.length).toBeGreaterThan(5)
  expect(aset.filter(({ tembolok }) => tembolok !== ABADI)).toEqual([])
  const skrip = aset.filter(({ url }) => /\.(js|css)$/.test(url))
  expect(skrip.filter(({ pampat }) => pampat !== 'gzip' && pampat !== 'br').length).toBeLessThan(
    skrip.length / 2,
  )

  for (const jalur of ['/proyek', '/masuk', '/katalog']) {
    const jawaban = await page.request.get(jalur)
    expect(jawaban.headers()['cache-control'], jalur).toMatch(/no-store|private/)
    expect(jawaban.headers()['cache-control'], jalur).not.toContain('public')
  }
  for (const jalur of ['/api/v1/projects', '/api/v1/akun']) {
    const { 'cache-control': tembolok, vary } = (await page.request.get(jalur)).headers()
    expect(tembolok, jalur).toBe('private, no-cache')
    expect(vary, jalur).toContain('cookie')
  }
  for (const jalur of ['/health', '/health/ready', '/health/live'])
    expect((await page.request.get(jalur)).headers()['cache-control'], jalur).toBe('no-store')
})
