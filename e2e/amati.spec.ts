import { mkdtempSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import postgres from 'postgres'
import { ADMIN, type App, makeDatabase, startApp } from '../tests/security/setup/attacked-app'
import { auth, type Person, signUp } from '../tests/security/setup/people'
import { send } from '../tests/security/setup/send'
import { eventsOf, type Span, spansOf, startCollector } from '../tests/setup/collector'
import { masukDemo } from './masuk-demo'
import { temuanAxe } from './temuan-axe'

type Collector = Awaited<ReturnType<typeof startCollector>>

/** The built app, whose traces and failures go to a collector of this machine. */
test.describe('what an operator sees', () => {
  let app: App
  let collector: Collector
  let admin: Person
  let orang: Person
  let proyek = ''
  let database = ''
  let catatan = ''

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    collector = await startCollector()
    database = await makeDatabase('amati')
    catatan = mkdtempSync(path.join(process.env.E2E_HOME ?? '', 'catatan-'))
    app = await startApp(database, {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.origin,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_BSP_SCHEDULE_DELAY: '200',
      SENTRY_DSN: `http://kunci@127.0.0.1:${collector.port}/42`,
      SENTRY_ENVIRONMENT: 'uji',
      APP_VERSION: '7.7.7',
      SLOW_QUERY_MS: '1',
      SLOW_REQUEST_MS: '1',
      LOG_DIR: catatan,
    })
    admin = await signUp(app.origin, ADMIN)
    orang = await signUp(app.origin)
    const { json } = await send(app.origin, 'POST', '/api/v1/projects', {
      headers: { cookie: orang.cookie, origin: app.origin },
      body: { nama: 'Diamati' },
    })
    proyek = json.data.id
  })
  test.afterAll(async () => {
    await app.stop()
    collector.stop()
  })

  const spans = () => spansOf(collector.received)
  const childrenOf = ({ spanId }: Span) => spans().filter(({ parentSpanId }) => parentSpanId === spanId)
  const below = (span: Span): Span[] => childrenOf(span).flatMap((child) => [child, ...below(child)])
  const as = (person: Person) => ({ cookie: person.cookie, origin: app.origin })

  async function openAs(page: Page, person: Person, at: string): Promise<void> {
    const [name = '', value = ''] = person.cookie.split('=')
    await page.context().addCookies([{ name, value, url: app.origin }])
    await page.goto(app.origin + at)
  }

  test('a request arrives as a trace: the request, its operation, each of its statements', async () => {
    await send(app.origin, 'GET', `/api/v1/projects/${proyek}/rekap`, { headers: as(orang) })
    await expect
      .poll(() => {
        const [operation] = spans().filter(({ name }) => name === 'rekap.get')
        const request = spans().find(({ kind, traceId }) => kind === 2 && traceId === operation?.traceId)
        const inside = request ? below(request).map(({ name }) => name) : []
        return [request?.name, inside.includes('rekap.get'), operation && childrenOf(operation).length > 3]
      })
      .toEqual(['GET /api/v1/projects/[projectId]/rekap', true, true])
  })

  test('a job is linked to the request that asked for it', async () => {
    await send(app.origin, 'POST', `/api/v1/projects/${proyek}/copies`, {
      headers: as(orang),
      body: { nama: 'Salinan', jumlah: 2 },
    })
    await expect
      .poll(
        () => {
          const [asked] = spans().filter(({ name }) => name === 'project.copies')
          const [job] = spans().filter(({ name }) => name === 'job project.copies')
          return job !== undefined && job.links?.[0]?.traceId === asked?.traceId
        },
        { timeout: 20_000 },
      )
      .toBe(true)
  })

  test('a failure of the server reaches the gatherer and the administrator, by id alone', async ({
    page,
  }) => {
    const sql = postgres(database, { max: 1, onnotice: () => {} })
    await sql`alter table project rename column lokasi to lokasi_lain`
    const { status } = await send(app.origin, 'POST', '/api/v1/projects', {
      headers: { ...as(orang), 'x-request-id': 'permintaan-gagal' },
      body: { nama: 'nama-tertanam', lokasi: 'surel.tertanam@contoh.id' },
    })
    await sql`alter table project rename column lokasi_lain to lokasi`
    await sql.end()
    expect(status).toBe(500)
    const errors = readFileSync(path.join(catatan, 'errors.log'), 'utf8')
    expect(errors).toContain('"requestId":"permintaan-gagal"')
    expect(errors).not.toContain('tertanam')
    await expect.poll(() => eventsOf(collector.received).length).toBeGreaterThan(0)
    const [sent] = eventsOf(collector.received)
    expect(sent?.event).toMatchObject({
      environment: 'uji',
      release: '7.7.7',
      user: { id: orang.id },
      tags: { operation: 'project.create', route: '/api/v1/projects', requestId: 'permintaan-gagal' },
    })
    expect(sent?.text).not.toMatch(/tertanam|session_token|serangan\.id/)

    await openAs(page, admin, '/admin')
    await expect(page.getByRole('heading', { name: 'Pantau' })).toBeVisible()
    await expect(page).toHaveURL(/\/admin\/pantau$/)
    const galat = page.getByRole('region', { name: 'Galat terakhir' })
    await expect(galat.getByText('permintaan-gagal')).toBeVisible()
    await expect(galat.getByText('project.create')).toBeVisible()
    const titik = page.getByRole('region', { name: 'Tiap halaman dan titik akses' }).first()
    const baris = titik.getByRole('row', { name: /^POST\s*\/api\/v1\/projects 2 / })
    await expect(baris.getByRole('cell').last()).toHaveText('1')
    expect(await page.content()).not.toMatch(/tertanam/)
    expect(await temuanAxe(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 900 })
    await page.reload()
    expect(await temuanAxe(page)).toEqual([])
    await page.getByRole('button', { name: 'Segarkan' }).click()
    await page.context().addCookies([{ name: 'rab_bahasa', value: 'en', url: app.origin }])
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Monitoring' })).toBeVisible()
  })

  test('that page does not exist for others', async ({ page }) => {
    await openAs(page, orang, '/admin/pantau')
    await expect(page.getByText('Halaman tidak ditemukan')).toBeVisible()
    const { status } = await send(app.origin, 'GET', '/api/v1/admin/pantau', { headers: as(orang) })
    expect(status).toBe(403)
  })

  test('a failure of the browser is sent, with who met it by id', async ({ page }) => {
    const before = eventsOf(collector.received).length
    await openAs(page, orang, '/proyek')
    await expect(page.getByRole('heading').first()).toBeVisible()
    const loaded = page.waitForFunction(() => '__SENTRY__' in globalThis)
    await loaded
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('rusak di peramban, surel orang@tertanam.id')
      })
    })
    await expect.poll(() => eventsOf(collector.received).length).toBeGreaterThan(before)
    const sent = eventsOf(collector.received).at(-1)
    expect(sent?.event).toMatchObject({ release: '7.7.7', environment: 'uji', user: { id: orang.id } })
    expect(JSON.stringify(sent?.event.exception)).toContain('rusak di peramban, surel [surel]')
    expect(sent?.text).not.toMatch(/tertanam|serangan\.id|session_token/)
  })

  test('the log has its four files', async () => {
    await auth(app.origin, '/sign-in/email', { email: orang.email, password: 'salah-sekali' })
    await send(app.origin, 'GET', `/api/v1/projects/${proyek}/rekap`, { headers: as(orang) })
    const read = (name: string) =>
      readFileSync(path.join(catatan, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    const slow = read('performance.log').find(
      ({ performance, route }) => performance === 'request' && route?.endsWith('/rekap'),
    )
    expect(slow).toMatchObject({ method: 'GET', status: '200', userId: orang.id, ms: expect.any(Number) })
    expect(read('performance.log').some(({ performance }) => performance === 'query')).toBe(true)
    expect(read('security.log').some(({ security }) => security === 'sign-in.failed')).toBe(true)
    expect(read('application.log').length).toBeGreaterThan(0)
  })

  test('measurements are by the pattern of the route, pages among them', async ({ page }) => {
    await openAs(page, orang, '/proyek')
    await send(app.origin, 'GET', `/api/v1/projects/${proyek}/rekap`, { headers: as(orang) })
    const { text } = await send(app.origin, 'GET', '/metrics', {})
    expect(text).toContain('rab_http_request_seconds_count{route="/proyek",method="GET",status="2xx"}')
    expect(text).toContain('route="/api/v1/projects/[projectId]/rekap"')
    expect(text).toMatch(/rab_database_query_seconds_count\{outcome="ok"\} [1-9]/)
    expect(text).toMatch(/rab_request_queries_sum\{route="\/api\/v1\/projects\/\[projectId\]\/rekap"\} [1-9]/)
    expect(text).toContain('rab_build_info{version="7.7.7"} 1')
    expect(text).not.toContain(proyek)
  })
})

test('without a DSN no code for sending failures reaches the browser', async ({ page }) => {
  const texts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().includes('/_next/static/')) texts.push(response.text().catch(() => ''))
  })
  await masukDemo(page)
  await page.waitForLoadState('networkidle')
  const all = await Promise.all(texts)
  expect(all.length).toBeGreaterThan(5)
  expect(all.filter((text) => /__SENTRY__|sentry\.javascript/.test(text))).toEqual([])
  expect(await page.locator('meta[name="rab-galat"]').count()).toBe(0)
})
