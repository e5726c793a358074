import AxeBuilder from '@axe-core/playwright'
import { type Cookie, expect, type Locator, type Page, test } from '@playwright/test'
import { lupakanTampilan, masukDemo } from './masuk-demo'
import { tempelTeks } from './uat/tangan'

/** What of the grid needs a browser: pulling, sticking, composing, a dialog in the way of a paste. */

test.use({ viewport: { width: 1440, height: 900 } })

let proyek = ''
/** One sign-in for all: signing in has a limit of its own. */
let cookies: Cookie[] = []

const row = (page: Page, teks: string) => page.getByRole('row').filter({ hasText: teks })
const cell = (page: Page, teks: string, column: number): Locator =>
  row(page, teks).getByRole('gridcell').nth(column)
const grid = (page: Page) => page.getByRole('treegrid', { name: 'Pekerjaan' })
/** The texts of a column from a row on, as they stand on the screen. */
const below = (page: Page, teks: string, count: number) =>
  page.evaluate(
    ([wanted, n]) => {
      const rows = [
        ...(document.querySelector('[role=treegrid]')?.querySelectorAll<HTMLElement>('[role=row][data-id]') ??
          []),
      ].sort((a, b) => a.offsetTop - b.offsetTop)
      const texts = rows.map(
        (one) => one.querySelectorAll('[role=gridcell] [data-text]')[1]?.textContent ?? '',
      )
      const at = texts.findIndex((text) => text.includes(wanted))
      return texts.slice(at, at + n)
    },
    [teks, count] as const,
  )

async function pull(page: Page, from: Locator, to: { x: number; y: number }, key?: string) {
  const box = await from.boundingBox()
  if (!box) throw new Error('nothing to pull')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y - 12, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.waitForTimeout(120)
  if (key) await page.keyboard.press(key)
  await page.mouse.up()
}

async function middle(target: Locator): Promise<{ x: number; y: number; height: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error('not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height }
}

test.beforeEach(async ({ page }) => {
  if (cookies.length > 0) await page.context().addCookies(cookies)
  const demo = cookies.length > 0 ? '' : await masukDemo(page)
  await lupakanTampilan(page)
  cookies = await page.context().cookies()
  proyek ||= await page.evaluate(async (id) => {
    const answer = await fetch(`/api/v1/projects/${id}/copies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nama: 'Uji tabel' }),
    })
    return `/proyek/${(await answer.json()).data.id}`
  }, demo.split('/').at(-1))
  await page.goto(`${proyek}/pekerjaan`)
  await expect(row(page, 'Galian pondasi batu belah')).toBeVisible()
})

test('rows are pulled by their head, several at once, into a heading too, and brought back', async ({
  page,
}) => {
  await row(page, 'Pembersihan lahan').getByRole('rowheader').click()
  await row(page, 'Pengukuran dan bouwplank')
    .getByRole('rowheader')
    .click({ modifiers: ['Shift'] })
  await page.waitForTimeout(1200)
  const after = await middle(cell(page, 'Galian pondasi telapak', 1))
  await pull(page, row(page, 'Pembersihan lahan').getByRole('rowheader'), {
    x: after.x,
    y: after.y + after.height / 2 - 4,
  })
  await expect
    .poll(() => below(page, 'Galian pondasi telapak', 3))
    .toEqual(['Galian pondasi telapak', 'Pembersihan lahan', 'Pengukuran dan bouwplank'])
  await page.keyboard.press('Control+z')
  await expect
    .poll(() => below(page, 'Pekerjaan Persiapan', 2))
    .toEqual(['Pekerjaan Persiapan', 'Pembersihan lahan'])

  await row(page, 'Urugan pasir bawah lantai').getByRole('rowheader').click()
  await pull(
    page,
    row(page, 'Urugan pasir bawah lantai').getByRole('rowheader'),
    await middle(cell(page, 'Pekerjaan Persiapan', 1)),
  )
  await expect
    .poll(() => below(page, 'Pengurusan PBG', 2))
    .toEqual(['Pengurusan PBG', 'Urugan pasir bawah lantai'])
  await page.keyboard.press('Control+z')
  await expect
    .poll(() => below(page, 'Pengurusan PBG', 2))
    .toEqual(['Pengurusan PBG', 'Pekerjaan Tanah dan Pondasi'])
})

test('the fill handle carries a volume down, in one change', async ({ page }) => {
  await cell(page, 'Gudang dan kantor sementara', 3).click()
  await pull(page, page.locator('[data-isi]'), await middle(cell(page, 'Alat pelindung diri', 3)))
  await expect(cell(page, 'Air dan listrik kerja', 3)).toContainText('6,000')
  await expect(cell(page, 'Alat pelindung diri', 3)).toContainText('6,000')
  await expect(page.locator('[data-pilihan]')).toContainText('3 baris dipilih')
  await expect(page.locator('[data-pilihan]')).toContainText('Volume: 18')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Alat pelindung diri', 3)).toContainText('10,000')

  await cell(page, 'Gudang dan kantor sementara', 3).click()
  await pull(page, page.locator('[data-isi]'), await middle(cell(page, 'Alat pelindung diri', 3)), 'Escape')
  await page.waitForTimeout(200)
  await expect(cell(page, 'Alat pelindung diri', 3)).toContainText('10,000')
})

test('headings stay with their totals over the rows, and lead back', async ({ page }) => {
  const stuck = page.locator('[data-lekat] > div')
  await grid(page).evaluate((element) => element.scrollTo(0, 260))
  await expect(stuck).toHaveCount(2)
  await expect(stuck.first()).toContainText('Pekerjaan Tanah dan Pondasi')
  await expect(stuck.first()).toContainText('82.945.274')
  await stuck.first().click()
  await expect(stuck).toHaveCount(0)
  await expect(cell(page, 'Pekerjaan Tanah dan Pondasi', 0)).toBeVisible()
})

test('find and replace by keyboard, back to the cell with Escape', async ({ page }) => {
  await cell(page, 'Pembersihan lahan', 1).click()
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Cari di tabel' })
  await expect(bar.getByLabel('Cari', { exact: true })).toBeFocused()
  await page.keyboard.type('URUGAN')
  await expect(bar).toContainText(/1 dari \d+/)
  await page.keyboard.press('Control+h')
  await bar.getByLabel('Ganti dengan').fill('Timbunan')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Timbunan kembali bekas galian')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(row(page, 'Urugan kembali bekas galian')).toBeVisible()
})

test('the column menu by keyboard: a filter that is said, remembered, and taken back', async ({ page }) => {
  await cell(page, 'Pembersihan lahan', 3).click()
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('dialog', { name: 'Menu kolom Volume' })
  await menu.getByRole('combobox', { name: 'Saring' }).selectOption('Paling sedikit')
  await menu.getByLabel('Nilai saringan').fill('500,5')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/dari 99 baris tampak/)).toBeVisible()
  await expect(row(page, 'Pembersihan lahan')).toHaveCount(0)
  await expect(row(page, 'Besi telapak dan kolom pendek')).toBeVisible()
  await page.reload()
  await expect(page.getByText(/dari 99 baris tampak/)).toBeVisible()
  await page.getByRole('button', { name: 'Hapus saringan' }).click()
  await expect(row(page, 'Pembersihan lahan')).toBeVisible()
})

test('columns are hidden and frozen, rows made low; all of it is remembered, and taken back', async ({
  page,
}) => {
  const height = async () => (await row(page, 'Pembersihan lahan').boundingBox())?.height
  const heads = page.getByRole('treegrid', { name: 'Pekerjaan' }).getByRole('columnheader')
  await cell(page, 'Pembersihan lahan', 2).click()
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('dialog', { name: 'Menu kolom Satuan' })
  await menu.getByRole('button', { name: 'Kompak' }).click()
  await menu.getByRole('button', { name: 'Bekukan sampai kolom ini' }).click()
  await menu.getByRole('checkbox', { name: 'Harga satuan' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(grid(page)).toBeFocused()
  const changed = async () => {
    await expect(heads).toHaveText(['Kode', 'Uraian', 'Satuan', 'Volume', 'Jumlah harga'])
    expect(await height()).toBe(28)
    expect(await heads.nth(2).evaluate((head) => getComputedStyle(head).position)).toBe('sticky')
  }
  await changed()
  await page.reload()
  await expect(row(page, 'Pembersihan lahan')).toBeVisible()
  await changed()
  await cell(page, 'Pembersihan lahan', 1).click()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('button', { name: 'Biasa' }).click()
  await page.getByRole('button', { name: 'Kembalikan tampilan awal' }).click()
  await expect(heads.getByText('Harga satuan')).toBeVisible()
  expect(await height()).toBe(32)
})

test('while an arrow is held the inspector waits; it follows when the key is let go', async ({ page }) => {
  const panel = page.getByRole('complementary', { name: 'Rincian baris' })
  await cell(page, 'Pembersihan lahan', 1).click()
  await expect(panel).toContainText('Pembersihan lahan')
  await page.keyboard.down('ArrowDown')
  await expect(panel).toContainText('Pengukuran dan bouwplank')
  for (let n = 0; n < 3; n++) await page.keyboard.down('ArrowDown')
  await expect(cell(page, 'Alat pelindung diri', 1)).toHaveAttribute('aria-selected', 'true')
  await page.waitForTimeout(300)
  await expect(panel).not.toContainText('Alat pelindung diri')
  await page.keyboard.up('ArrowDown')
  await expect(panel).toContainText('Alat pelindung diri')
})

test('a pasted figure that can be read two ways is asked about, and the keyboard answers', async ({
  page,
}) => {
  await cell(page, 'Pembersihan lahan', 3).click()
  await tempelTeks(page, '1.234\r\n2.500\r\n')
  const question = page.getByRole('dialog', { name: 'Angka ini dibaca sebagai apa?' })
  await expect(question.getByRole('button', { name: '1.234 (ribuan)' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(question.getByRole('button', { name: '1,234 (desimal)' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Pembersihan lahan', 3)).toContainText('1,234')
  await expect(cell(page, 'Pengukuran dan bouwplank', 3)).toContainText('2,500')
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Pembersihan lahan', 3)).toContainText('184,000')
})

test('an input method composes its text whole; F2, Enter and arrows meanwhile belong to it', async ({
  page,
}) => {
  await cell(page, 'Pembersihan lahan', 1).click()
  await page.keyboard.press('F2')
  const field = page.locator('input[data-editor]')
  await field.press('Control+a')
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
  for (const key of ['F2', 'Enter', 'ArrowDown'])
    await field.dispatchEvent('keydown', { key, bubbles: true, isComposing: true })
  await input.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 })
  await expect(field).toHaveValue('にほん')
  await input.send('Input.insertText', { text: '日本' })
  await expect(field).toHaveValue('日本')
  await page.keyboard.press('Escape')
  await expect(row(page, 'Pembersihan lahan')).toBeVisible()
})

test('axe finds nothing in any state of the grid', async ({ page }) => {
  test.setTimeout(180_000)
  const clean = async (state: string) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
    // One heading a page is the frame's matter.
    const { violations } = await new AxeBuilder({ page })
      .withTags(tags)
      .disableRules(['page-has-heading-one'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      state,
    ).toEqual([])
  }
  await row(page, 'Pembersihan lahan').getByRole('rowheader').click()
  await row(page, 'Pengurusan PBG')
    .getByRole('rowheader')
    .click({ modifiers: ['Shift'] })
  await expect(page.locator('[data-pilihan]')).toBeVisible()
  await grid(page).evaluate((element) => element.scrollTo(0, 260))
  await expect(page.locator('[data-lekat] > div')).toHaveCount(2)
  await clean('rows selected, headings stuck')
  await cell(page, 'Galian pondasi telapak', 3).click()
  await page.keyboard.press('F2')
  await clean('editing')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('combobox', { name: 'Saring', exact: true }).selectOption('Memuat')
  await clean('column menu')
  await page.getByLabel('Nilai saringan').fill('3')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+h')
  await expect(page.getByLabel('Ganti dengan')).toBeVisible()
  await clean('filter and find')
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap selects, a second one edits, a long press takes a range with handles', async ({ page }) => {
    const volume = cell(page, 'Pembersihan lahan', 1)
    await volume.tap()
    await expect(volume).toHaveAttribute('aria-selected', 'true')
    await expect(page.locator('input[data-editor]')).toHaveCount(0)
    await volume.tap()
    await expect(page.locator('input[data-editor]')).toBeFocused()
    await page.keyboard.press('Escape')

    const input = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      input.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
    const from = await middle(volume)
    await touch('touchStart', from)
    await page.waitForTimeout(600)
    await touch('touchMove', { x: from.x, y: from.y + from.height })
    await page.waitForTimeout(100)
    await touch('touchEnd')
    await expect(page.locator('[aria-selected=true]')).toHaveCount(2)
    const end = await middle(page.locator('[data-tarik]:not([data-isi]):not([data-awal])'))
    await touch('touchStart', end)
    await touch('touchMove', { x: from.x, y: from.y + from.height * 2 })
    await page.waitForTimeout(100)
    await touch('touchEnd')
    await expect(page.locator('[aria-selected=true]')).toHaveCount(3)
    expect(await grid(page).evaluate((element) => element.scrollTop)).toBe(0)
  })
})
