import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { readOperasi } from '../components/rab/dokumen-api/read-operasi'
import { has } from '../scripts/lib/system-tools.mjs'
import { masukDemo } from './masuk-demo'
import { DEMO_EMAIL, DEMO_PASSWORD } from './setup/demo'

/** What only the built app can show: answers of the framework itself, headers, and programs that call from outside. */
test.describe('the doors of the built app', () => {
  test('answer in the envelope for what they do not have', async ({ request }) => {
    const unknown = await request.get('/api/v1/tidak/ada', { headers: { 'x-request-id': 'nomor-saya-01' } })
    expect(unknown.status()).toBe(404)
    expect(await unknown.json()).toMatchObject({
      success: false,
      error: { code: 'NOT_FOUND' },
      meta: { requestId: 'nomor-saya-01' },
    })
    const wrong = await request.put('/api/v1/projects', { data: {} })
    expect([wrong.status(), wrong.headers().allow]).toEqual([405, 'GET, POST, HEAD'])
    expect((await wrong.json()).error.code).toBe('METHOD_NOT_ALLOWED')
  })

  test('send long answers compressed, and streams as they come', async ({ page, request }) => {
    const headers = { 'accept-encoding': 'gzip' }
    const long = await request.get('/api/v1/openapi.json', { headers })
    expect(long.headers()['content-encoding']).toBe('gzip')
    expect((await long.json()).openapi).toBe('3.1.0')
    const rumah = await masukDemo(page)
    const encoding = await page.evaluate(
      async (at) => {
        const stream = await fetch(at)
        await stream.body?.cancel()
        return stream.headers.get('content-encoding')
      },
      `/api/v1/projects/${rumah.split('/').at(-1)}/events`,
    )
    expect(encoding).toBeNull()
  })

  test('break no page by that policy', async ({ page }) => {
    const refused: string[] = []
    page.on('console', (line) => {
      if (/content security policy/i.test(line.text())) refused.push(line.text())
    })
    for (const path of ['/masuk', '/docs/api', '/tidak-ada']) await page.goto(path)
    await page.goto('/docs/api')
    await page.getByText('/api/v1/\u200bprojects', { exact: false }).first().click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/)
    expect(refused).toEqual([])
  })

  test('the commands of the reference work when pasted', async ({ request, baseURL }) => {
    // biome-ignore lint/suspicious/noSkippedTests: only where a bare system has none
    test.skip(!has('curl'), 'this system has no curl to paste them to')
    const signed = await request.post('/api/auth/sign-in/email', {
      data: { email: DEMO_EMAIL, password: DEMO_PASSWORD },
      headers: { origin: baseURL ?? '' },
    })
    expect(signed.status()).toBe(200)
    const made = await request.post('/api/v1/akun/kunci', {
      data: { nama: 'Uji', cakupan: 'write' },
      headers: { origin: baseURL ?? '' },
    })
    const KUNCI = (await made.json()).data.kunci
    const projects = await request.get('/api/v1/projects', { headers: { authorization: `Bearer ${KUNCI}` } })
    const PROYEK = (await projects.json()).data.items[0].id
    const document = JSON.parse(readFileSync('openapi/openapi.json', 'utf8'))
    const all = readOperasi(document)
    // What is a person's own refuses keys, and says so in the document.
    const ofPeople = new Set(
      Object.values<{ get?: { operationId: string; responses: object } }>(document.paths).flatMap(
        ({ get }) => (get && '403' in get.responses ? [get.operationId] : []),
      ),
    )
    const reading = all.flatMap(({ operasi }) => operasi).filter(({ method }) => method === 'GET')
    expect(reading.length).toBeGreaterThan(15)
    for (const { id, curl, terbuka } of reading.filter((one) => one.id !== 'perubahan.revisi')) {
      const command = `${curl.replace(/-OJ/, '-o /dev/null')} -o /dev/null -w '%{http_code}'`
      const env = { ...process.env, RAB: baseURL, KUNCI, PROYEK }
      const status = execFileSync('bash', ['-c', command], { env, encoding: 'utf8' })
      // Rows of the examples are not those of this project.
      const wanted = ofPeople.has(id) ? /^403$/ : terbuka ? /^200$/ : /^(200|404|422)$/
      expect(status, `${id}: ${command}`).toMatch(wanted)
    }
  })
})
