import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTsv, toHtml, toTsv } from '@/components/grid/clipboard'
import { fromHtml } from '@/components/grid/html-table'
import {
  EXCEL_HTML,
  EXCEL_TEXT,
  EXPECTED,
  LIBREOFFICE_HTML,
  LIBREOFFICE_TEXT,
  SHEETS_HTML,
  SHEETS_TEXT,
} from './fixtures/clipboard'

const blockOf = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((cols) =>
      fc.array(fc.array(cell, { minLength: cols, maxLength: cols }), { minLength: 1, maxLength: 6 }),
    )

const nasty = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', '=', ' ', ',', 'é', '½') })
const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', '"', "'", '&', '<', '>', ';', '½'), minLength: 1 }), {
    maxLength: 4,
  })
  .map((parts) => parts.join(' '))

describe('text', () => {
  it('comes back as it went, quotes, tabs and line breaks and all', () => {
    fc.assert(
      fc.property(blockOf(nasty), (block) => {
        expect(fromTsv(toTsv(block))).toEqual(block)
      }),
      { numRuns: 500 },
    )
  })

  it('has no line break behind a single cell, and one behind a block', () => {
    expect(toTsv([['36,250']])).toBe('36,250')
    expect(
      toTsv([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('a\tb\r\nc\td\r\n')
  })

  it.each([
    ['a stray quote is text', '4" pipa\t"A" besi', [['4" pipa', '"A" besi']]],
    ['a quote that never closes is text', '"abc\td', [['"abc', 'd']]],
    ['empty cells and rows stay', '\t1\r\n\r\n2\t\r\n', [['', '1'], [''], ['2', '']]],
    ['any line break will do', 'a\nb\rc\r\n', [['a'], ['b'], ['c']]],
  ])('%s', (_, text, block) => {
    expect(fromTsv(text)).toEqual(block)
  })
})

describe('the programs people paste from', () => {
  it.each([
    ['Excel, text', fromTsv(EXCEL_TEXT)],
    ['LibreOffice, text', fromTsv(LIBREOFFICE_TEXT)],
    ['Google Sheets, text', fromTsv(SHEETS_TEXT)],
    ['Excel, HTML', fromHtml(EXCEL_HTML)],
    ['LibreOffice, HTML', fromHtml(LIBREOFFICE_HTML)],
    ['Google Sheets, HTML', fromHtml(SHEETS_HTML)],
  ])('%s', (_, block) => {
    expect(block).toEqual(EXPECTED)
  })
})

describe('HTML', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(blockOf(words), (block) => {
        expect(fromHtml(toHtml(block))).toEqual(block)
      }),
    )
  })

  it('holds a merged cell at its first place', () => {
    const html = '<table><tr><td rowspan=2>A<td colspan="2">B</tr><tr><td>1</td><td>2</td></tr></table>'
    expect(fromHtml(html)).toEqual([
      ['A', 'B', ''],
      ['', '1', '2'],
    ])
  })

  it('is nothing without a table', () => {
    expect(fromHtml('<p>halo</p>')).toBeNull()
    expect(fromHtml('')).toBeNull()
  })
})
