import ExcelJS from 'exceljs'
import { contohDokumen } from '@/lib/operations/dokumen/contoh-dokumen'
import { BAGIAN } from '../../components/rab/bingkai/bagian'
import { type Fields, send, sendExample } from './setup/send'
import { expect, test } from './setup/world'

const SQL = [
  "' or 1=1 --",
  "1'; drop table project; --",
  '1) union select 1 --',
  "';select pg_sleep(9)--",
  '\\',
  '%_',
  "$1'",
  '1e999',
  '\u0000',
]
const RUMUS = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(1+1)',
  '-2+3',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("https://jahat.example","klik")',
  ' =1+1',
  '＝1+1',
]
/** Runs where it is taken for markup, and says so by a mark on the window. */
const SKRIP = [
  '<script>window.kena=1</script>',
  '"><img src=x onerror="window.kena=1">',
  "'-window.kena=1-'",
  '<svg/onload=window.kena=1>',
  'javascript:window.kena=1',
  '{{constructor.constructor("window.kena=1")()}}',
]

test.describe('A03 SQL', () => {
  test('in any parameter of a search, a list or a path is text', async ({ world }) => {
    test.setTimeout(180_000)
    const { owner } = world.people.heads
    const before = await world.picture()
    let asked = 0
    for (const endpoint of world.endpoints.filter(({ method }) => method === 'GET')) {
      const example = { ...(endpoint.operation.example as Fields) }
      const names = new Set([
        ...Object.keys((endpoint.operation.input as { shape?: object }).shape ?? {}),
        ...Object.keys(example),
        'sort',
        'urut',
        'order',
        'orderBy',
      ])
      if ('projectId' in example) example.projectId = world.projectId
      for (const name of names) {
        for (const attack of SQL) {
          const started = performance.now()
          const { status, text } = await sendExample(world.origin, endpoint, owner, {
            ...example,
            [name]: attack,
          })
          const what = `${endpoint.route} ${name}=${attack}`
          expect(status, what).toBeLessThan(500)
          expect(text, what).not.toMatch(/syntax error|relation "|drizzle|postgres/i)
          expect(performance.now() - started, what).toBeLessThan(8000)
          asked++
        }
      }
    }
    expect(asked).toBeGreaterThan(500)
    expect(await world.picture()).toBe(before)
  })

  test('in any text of a body is kept as text', async ({ world }) => {
    const headers = world.people.heads.stranger
    for (const nama of SQL.slice(0, 6)) {
      const { id } = await world.ask<{ id: string }>('POST', '/api/v1/projects', headers, { nama })
      expect(await world.ask('GET', `/api/v1/projects/${id}`, headers)).toMatchObject({ nama })
      const { items } = await world.ask<{ items: { id: string }[] }>(
        'GET',
        `/api/v1/projects?q=${encodeURIComponent(nama)}`,
        headers,
      )
      expect(items.map((one) => one.id)).toContain(id)
    }
  })
})

/** The example document with `teks` in every place where a person may write. */
function dokumenBerisi(teks: string) {
  const words = /"(uraian|satuan|kode|nama|lokasi|label|catatan)":"((?!panjang")[^"]*)"/g
  const kode = teks.slice(0, 38)
  const text = JSON.stringify({
    ...contohDokumen,
    klasifikasi: contohDokumen.klasifikasi.map((k) => ({
      ...k,
      pekerjaan: k.pekerjaan.map((p) => ({ ...p, catatan: 'x' })),
    })),
    hargaItem: contohDokumen.hargaItem.map((h, n) => ({ ...h, kode: `${n}` })),
  })
  return JSON.parse(
    text.replace(words, (_, name: string, old: string) => {
      const isi = name === 'kode' ? `${old}${kode}`.slice(0, 60) : name === 'satuan' ? kode : teks
      return `"${name}":${JSON.stringify(isi)}`
    }),
  )
}

test.describe('A03 markup in what people write (stored XSS)', () => {
  test('is shown as it was written on every page, and runs on none', async ({ world, context, page }) => {
    test.setTimeout(240_000)
    const { owner } = world.people
    const [name = '', value = ''] = owner.cookie.split('=')
    await context.addCookies([{ name, value: owner.cookie.slice(name.length + 1), url: world.origin }])
    expect(value).not.toBe('')
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const all = SKRIP.join(' ')
    const ids = [
      await world.importAs(world.people.heads.owner, dokumenBerisi(all)),
      ...(await Promise.all(
        SKRIP.slice(0, 2).map((one) => world.importAs(world.people.heads.owner, dokumenBerisi(one))),
      )),
    ]
    const [id] = ids
    for (const part of ['', ...BAGIAN.map(({ jalur }) => `/${id}/${jalur}`)]) {
      await page.goto(`${world.origin}/proyek${part}`)
      await expect(page.locator('body')).toContainText('onerror', { timeout: 15_000 })
      const found = await page.evaluate(() => ({
        ran: 'kena' in window,
        images: document.querySelectorAll('img[src="x"], svg[onload], [onerror]').length,
        scripts: [...document.scripts].filter(({ textContent }) => textContent === 'window.kena=1').length,
        links: document.querySelectorAll('a[href^="javascript:"]').length,
      }))
      expect(found, part).toEqual({ ran: false, images: 0, scripts: 0, links: 0 })
    }
    for (const at of [
      `/masuk?ke=javascript:window.kena=1`,
      '/masuk?ke=https://jahat.example',
      '/masuk?ke=//jahat.example',
      '/masuk?ke=/%5Cjahat.example',
      `/katalog?q=${encodeURIComponent(all)}`,
    ]) {
      await page.goto(world.origin + at)
      expect(await page.evaluate(() => 'kena' in window), at).toBe(false)
      expect(new URL(page.url()).host, at).toBe(new URL(world.origin).host)
    }
    expect(dialogs).toEqual([])
  })

  test('in answers of the API is no page a browser would show', async ({ world }) => {
    const { owner } = world.people.heads
    const id = await world.importAs(owner, dokumenBerisi(SKRIP.join(' ')))
    for (const at of [
      '',
      '/rekap',
      '/document',
      '/isi',
      '/exports/rab.csv',
      '/exports/rab.xlsx',
      '/exports/rab.json',
    ]) {
      const { headers } = await send(world.origin, 'GET', `/api/v1/projects/${id}${at}`, { headers: owner })
      expect(headers.get('content-type'), at).not.toContain('html')
      expect(headers.get('x-content-type-options'), at).toBe('nosniff')
      expect(headers.get('content-security-policy'), at).toContain("default-src 'none'")
    }
    const { text, headers } = await send(
      world.origin,
      'GET',
      `/api/v1/tidak/${encodeURIComponent(SKRIP[0] ?? '')}`,
    )
    expect([headers.get('content-type'), text.includes('<script')]).toEqual([
      'application/json; charset=utf-8',
      false,
    ])
  })
})

test.describe('A03 formulas in files', () => {
  test('a csv gives a spreadsheet none that a person wrote', async ({ world }) => {
    const { owner } = world.people.heads
    for (const rumus of RUMUS) {
      const id = await world.importAs(owner, dokumenBerisi(rumus))
      const { text } = await send(world.origin, 'GET', `/api/v1/projects/${id}/exports/rab.csv`, {
        headers: owner,
      })
      expect(text).toContain(rumus.trim().replaceAll('"', '""').slice(0, 12))
      for (const cell of cellsOf(text))
        expect(cell, JSON.stringify([rumus, cell])).not.toMatch(/^\s*([=+@＝]|-(?![\d.]+$))/)
    }
  })

  test('an xlsx holds them as text, and its own formulas only refer to its sums', async ({ world }) => {
    const { owner } = world.people.heads
    for (const rumus of [...RUMUS.slice(0, 4), SKRIP[0] ?? '']) {
      const id = await world.importAs(owner, dokumenBerisi(rumus))
      const response = await fetch(`${world.origin}/api/v1/projects/${id}/exports/rab.xlsx`, {
        headers: owner,
      })
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(await response.arrayBuffer())
      let texts = 0
      for (const sheet of book.worksheets)
        sheet.eachRow((row) =>
          row.eachCell(({ value, formula, hyperlink }) => {
            if (typeof value === 'string' && value.includes(rumus.trim())) texts++
            if (formula) expect(formula).toMatch(/^[-+*/().,:A-Z0-9 !$'%]+$/i)
            if (formula) expect(formula).not.toMatch(/cmd|HYPERLINK|SUM\(1/)
            expect(hyperlink).toBeUndefined()
          }),
        )
      expect(texts, rumus).toBeGreaterThan(0)
    }
  })
})

const cellsOf = (csv: string): string[] =>
  [...csv.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  )

test.describe('A03 headers, names and paths', () => {
  test('a name with line breaks and quotes makes no header and no other file name', async ({ world }) => {
    const { owner } = world.people.heads
    for (const nama of [
      '../../etc/"passwd\r\nSet-Cookie: x=1 <script>',
      'C:\\windows\\system32',
      '..%2f..%2fetc',
      'a\u202Egpj.exe',
      ';rm -rf $(whoami)`id`|',
      '.htaccess',
      'CON',
    ]) {
      const { id } = await world.ask<{ id: string }>('POST', '/api/v1/projects', owner, { nama })
      for (const format of ['csv', 'xlsx', 'pdf', 'json']) {
        const { status, headers } = await send(
          world.origin,
          'GET',
          `/api/v1/projects/${id}/exports/rab.${format}`,
          { headers: owner },
        )
        expect(status, `${nama} ${format}`).toBe(200)
        expect(headers.get('set-cookie')).toBeNull()
        expect(headers.get('content-disposition')).toMatch(/^attachment; filename="RAB[\w-]*\.\w+"$/)
      }
    }
  })

  test('only files that exist are exported: no path leads elsewhere', async ({ world }) => {
    for (const berkas of [
      '../../../etc/passwd',
      '..%2f..%2fetc%2fpasswd',
      'rab.csv%00.pdf',
      'rab',
      'rab.exe',
      'rab.csv/../../rekap',
      '....//rab.csv',
      'rab.csv;ls',
      '__proto__.csv',
      'constructor.json',
    ]) {
      const at = `/api/v1/projects/${world.projectId}/exports/${encodeURIComponent(berkas)}`
      expect(
        (await send(world.origin, 'GET', at, { headers: world.people.heads.owner })).status,
        berkas,
      ).toBe(404)
    }
  })

  test('what a caller writes into headers comes back in none', async ({ world }) => {
    for (const [name, value] of [
      ['x-request-id', 'abc<script>alert(1)'],
      ['x-request-id', 'a'.repeat(5000)],
      ['accept-language', "id'; drop table project; --"],
      ['x-forwarded-host', 'jahat.example'],
      ['x-forwarded-proto', 'javascript'],
      ['x-rab-jalur', 'https://jahat.example'],
      ['x-nonce', 'x'],
    ] as const) {
      for (const at of ['/api/v1/projects', '/masuk', '/proyek']) {
        const { status, headers, text } = await send(world.origin, 'GET', at, { headers: { [name]: value } })
        expect(status, `${name} ${at}`).toBeLessThan(500)
        expect(JSON.stringify([...headers]) + text, `${name} ${at}`).not.toContain(
          name === 'x-nonce' ? 'nonce="x"' : value,
        )
      }
    }
  })

  test('keys of a prototype are fields nobody declared', async ({ world }) => {
    const { owner } = world.people.heads
    for (const body of [
      '{"nama":"x","__proto__":{"admin":true}}',
      '{"nama":"x","constructor":{"prototype":{"admin":true}}}',
      '{"__proto__":{"nama":"x"}}',
    ]) {
      const { status } = await send(world.origin, 'POST', '/api/v1/projects', { headers: owner, body })
      expect([201, 422], body).toContain(status)
      expect(await world.ask('GET', '/api/v1/akun', world.people.heads.stranger)).not.toMatchObject({
        admin: true,
      })
    }
  })
})
