import type { readXlsx } from 'hucre'

type Book = Awaited<ReturnType<typeof readXlsx>>
type Value = string | number | boolean | Date | null | undefined

/**
 * Computes a workbook's formulas anew, as a spreadsheet would on opening: the few functions our reports use, on
 * doubles, from the cells as another reader gives them. Cached results are not looked at.
 */
export function recalculate(book: Book): { values: Map<string, Value[][]>; formulas: number } {
  let formulas = 0
  const cells = new Map(book.sheets.map((sheet) => [sheet.name, sheet]))
  const known = new Map<string, Value>()

  const cell = (sheet: string, column: number, row: number): Value => {
    const key = `${sheet}!${column},${row}`
    if (known.has(key)) return known.get(key)
    const found = cells.get(sheet)
    const formula = found?.cells?.get(`${row},${column}`)?.formula
    const value = formula === undefined ? (found?.rows[row]?.[column] as Value) : compute(sheet, formula)
    if (formula !== undefined) formulas++
    known.set(key, value)
    return value
  }
  const number = (value: Value) => (typeof value === 'number' ? value : 0)
  const at = (ref: string): [number, number] => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(ref) ?? []
    return [[...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1, Number(row) - 1]
  }
  const compute = (sheet: string, formula: string): number => {
    const sums = formula.replace(/SUM\(([A-Z]+\d+):([A-Z]+\d+)\)/g, (_, a: string, b: string) => {
      const [column, from] = at(a)
      const [, to] = at(b)
      let sum = 0
      for (let row = from; row <= to; row++) sum += number(cell(sheet, column, row))
      return `(${sum})`
    })
    const plain = sums.replace(
      /(?:(\w+)!)?\b([A-Z]{1,2}\d+)\b/g,
      (_, other: string | undefined, ref: string) => `(${number(cell(other ?? sheet, ...at(ref)))})`,
    )
    const js = plain.replace(/ROUND(UP|DOWN|)\(/g, 'round$1(')
    return new Function('round', 'roundUP', 'roundDOWN', `return ${js}`)(
      round(Math.round),
      round(Math.ceil),
      round(Math.floor),
    ) as number
  }
  const values = new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      sheet.rows.map((row, r) =>
        Array.from({ length: Math.max(row.length, 8) }, (_, c) => cell(sheet.name, c, r)),
      ),
    ]),
  )
  return { values, formulas }
}

const round = (how: (n: number) => number) => (n: number, digits: number) =>
  how(n * 10 ** digits) / 10 ** digits
