import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainId, rewritten } from '@/components/grid/figures'
import { konvensiOfHtml } from '@/components/grid/paste-angka'
import { PESAN_GRID } from '@/components/grid/pesan'
import { formatAngka } from '@/lib/domain/angka/format-angka'
import { readAngka } from '@/lib/domain/angka/read-angka'
import { EXCEL_HTML, LIBREOFFICE_HTML, SHEETS_HTML } from './fixtures/clipboard'
import { clip, gridOf } from './fixtures/rows'

const BILL = `
a | 1 | 1.000 |
b | 2 | 2.000 |
c | 3 | 3.000 |
`
const paste = (types: Record<string, string>, at = 'volume') => {
  const grid = gridOf(BILL)
  grid.controller.goTo('a', at)
  grid.controller.blocks.paste(clip(types))
  return { ...grid, texts: () => grid.edits.map(({ text }) => text) }
}

describe('a pasted figure', () => {
  it('is read by the other figures of its block, and handed on in Indonesian writing', () => {
    expect(paste({ 'text/plain': '1.234\t9\r\n12,5\t8' }).texts()).toEqual(['1234', '9', '12,5', '8'])
    expect(paste({ 'text/plain': '1.234\t9\r\n12.5\t8' }).texts()).toEqual(['1,2340', '9', '12,5', '8'])
    expect(paste({ 'text/plain': '1,234\t9\r\n1,234,567.89\t8' }).texts()).toEqual([
      '1234',
      '9',
      '1234567,89',
      '8',
    ])
  })

  it('that nothing decides is asked about once, and nothing is written before the answer', () => {
    const grid = paste({ 'text/plain': '1.234\r\n2.500' })
    expect(grid.edits).toEqual([])
    expect(grid.now().question?.contoh).toBe('1.234')
    grid.now().question?.answer('en')
    expect(grid.texts()).toEqual(['1,2340', '2,5'])
    expect(grid.now().question).toBeNull()
    expect(grid.now().notice?.text).toBe('2 sel ditempel.')
  })

  it('is not pasted at all when the question is closed', () => {
    const grid = paste({ 'text/plain': '1.234' })
    grid.now().question?.answer(null)
    expect(grid.edits).toEqual([])
  })

  it('is asked about too when the block contradicts itself', () => {
    expect(paste({ 'text/plain': '1.234\r\n12,5\r\n12.5' }).now().question?.contoh).toBe('1.234')
  })

  it('leaves words, codes and formulas alone, and asks nothing for them', () => {
    const grid = paste({ 'text/plain': '1.234\t=2*3\tsalah' }, 'uraian')
    expect(grid.now().question).toBeNull()
    expect(grid.texts()).toEqual(['1.234', '=2*3', 'salah'])
  })

  it('of our own copy is read as the page writes', () => {
    const own = { 'application/x-grid+json': '[["1.234"]]', 'text/plain': '1.234' }
    expect(paste(own).texts()).toEqual(['1234'])
    const english = gridOf(BILL, { pesan: PESAN_GRID.en })
    english.controller.goTo('a', 'volume')
    english.controller.blocks.paste(clip({ 'application/x-grid+json': '[["1,234"]]' }))
    expect(english.edits.map(({ text }) => text)).toEqual(['1234'])
  })

  it('that the cell holds already changes nothing', () => {
    expect(paste({ 'text/plain': '1\t1000,00\r\n2\t7' }).edits).toEqual([
      { id: 'b', key: 'harga', text: '7' },
    ])
  })

  it('typed in English reaches the page as the page reads it', () => {
    const grid = gridOf(BILL, { pesan: PESAN_GRID.en })
    grid.controller.goTo('a', 'volume')
    grid.controller.editing.start('caret')
    grid.controller.editing.type('1,234')
    grid.controller.editing.commit('stay')
    expect(grid.edits).toEqual([{ id: 'a', key: 'volume', text: '1234' }])
  })
})

describe('what the programs say of their points and commas', () => {
  it.each([
    ['Excel', EXCEL_HTML, 'id'],
    ['Excel in English', EXCEL_HTML.replace('separator:"\\,"', 'separator:"\\."'), 'en'],
    ['LibreOffice', LIBREOFFICE_HTML, 'id'],
    ['LibreOffice in English', '<td sdval="1.234" sdnum="1033;">1.234</td>', 'en'],
    ['Google Sheets', SHEETS_HTML, 'id'],
    ['Google Sheets in English', SHEETS_HTML.replaceAll(/>36,250|>1\.204\.610/g, '>36.250'), 'en'],
    ['a plain table', '<table><tr><td>1.234</td></tr></table>', null],
  ])('%s', (_, html, konvensi) => {
    expect(konvensiOfHtml(html)).toBe(konvensi)
  })

  it('so that nobody is asked', () => {
    const html = EXCEL_HTML.replace(/<table[\s\S]*<\/table>/, '<table><tr><td>1.234</td></tr></table>')
    const grid = paste({ 'text/plain': '1.234\r\n', 'text/html': html })
    expect(grid.texts()).toEqual(['1234'])
  })
})

it('any figure, however written, comes out as one that is read the same and one way only', () => {
  const figure = fc
    .tuple(fc.bigInt({ min: -999_999_999n, max: 999_999_999n }), fc.integer({ min: 0, max: 6 }))
    .map(([n, scale]) => {
      const digits = String(n < 0n ? -n : n).padStart(scale + 1, '0')
      const whole = digits.slice(0, digits.length - scale)
      const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
      return `${n < 0n && /[1-9]/.test(digits) ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
    })
  fc.assert(
    fc.property(figure, fc.constantFrom('id' as const, 'en' as const), (nilai, locale) => {
      const text = rewritten(formatAngka(nilai, { locale }), locale)
      expect(text).toBe(plainId(nilai))
      expect(readAngka(text)).toMatchObject({ ok: true, nilai, ambigu: false })
    }),
  )
})
