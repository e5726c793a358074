import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { readOperasi } from '../components/rab/dokumen-api/read-operasi'
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

  test('give every page a policy with a nonce of its own, and every answer the guards', async ({
    request,
  }) => {
    const nonces = new Set<string>()
    for (const path of ['/masuk', '/daftar', '/tidak-ada', '/docs/api']) {
      const answer = await request.get(path)
      const policy = answer.headers()['content-security-policy'] ?? ''
      const script = /script-src ([^;]+)/.exec(policy)?.[1] ?? ''
      expect(script).not.toContain('unsafe')
      const nonce = /'nonce-([^']+)'/.exec(script)?.[1] ?? ''
      nonces.add(nonce)
      const html = await answer.text()
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`)
      expect(policy).toContain("frame-ancestors 'none'")
    }
    expect(nonces.size).toBe(4)
    for (const path of ['/masuk', '/api/v1/projects', '/health', '/icon.svg']) {
      const headers = (await request.get(path, { headers: { origin: 'https://lain.example' } })).headers()
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['x-frame-options'], path).toBe('DENY')
      expect(headers['referrer-policy'], path).toBeDefined()
      expect(headers['access-control-allow-origin'], path).toBeUndefined()
    }
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

  test('measure for this machine only, whatever a caller writes', async ({ request }) => {
    expect((await request.get('/metrics', { headers: { 'x-rab-penyambung': '9.9.9.9' } })).status()).toBe(200)
    const forwarded = await request.get('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1, 9.9.9.9' } })
    expect(forwarded.status()).toBe(404)
  })

  test('the commands of the reference work when pasted', async ({ request, baseURL }) => {
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
    const all = readOperasi(JSON.parse(readFileSync('openapi/openapi.json', 'utf8')))
    const reading = all.flatMap(({ operasi }) => operasi).filter(({ method }) => method === 'GET')
    expect(reading.length).toBeGreaterThan(15)
    for (const { id, curl, terbuka } of reading.filter((one) => one.id !== 'perubahan.revisi')) {
      const command = `${curl.replace(/-OJ/, '-o /dev/null')} -o /dev/null -w '%{http_code}'`
      const env = { ...process.env, RAB: baseURL, KUNCI, PROYEK }
      const status = execFileSync('bash', ['-c', command], { env, encoding: 'utf8' })
      // Rows of the examples are not those of this project; keys are made by people.
      const wanted = id.startsWith('kunci.') ? /^403$/ : terbuka ? /^200$/ : /^(200|404|422)$/
      expect(status, `${id}: ${command}`).toMatch(wanted)
    }
  })
})
