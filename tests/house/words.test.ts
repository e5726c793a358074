import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Source files below `rooms`, as project paths. */
const filesOf = (...rooms: string[]) =>
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs)$/.test(file))
      .map((file) => path.posix.join(room, file.replaceAll('\\', '/'))),
  )

const plain = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1')

/** Each line of `files`, comments left out, that `pattern` finds. */
const find = (files: string[], pattern: RegExp) =>
  files.flatMap((file) =>
    plain(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line) => (pattern.test(line) ? [`${file}: ${line.trim()}`] : [])),
  )

/** Counts, sizes and clock times that are no money: each with the reason. */
const tidakUang: Record<string, string> = {
  'lib/env.ts': 'ports, pool sizes and limits',
  'db/client.ts': 'bigint revisions and counts',
  'lib/transport/memory-for-ratelimit.ts': 'calls and milliseconds',
  'components/grid/live.ts': 'numbers of rows and columns',
}

describe('words that the house does not allow', () => {
  it('lib/domain has no clock, chance or process', () => {
    expect(
      find(filesOf('lib/domain'), /\bMath\.random\b|\bDate\b|\bprocess\.|\bperformance\b|\bcrypto\b/),
    ).toEqual([])
  })

  it('no binary arithmetic on what may be money: it goes through lib/domain/decimal.ts', () => {
    const files = filesOf('app', 'components', 'lib', 'db', 'monitoring').filter(
      (file) => !(file in tidakUang || file === 'lib/domain/decimal.ts' || file.startsWith('components/ui/')),
    )
    expect(find(files, /(?<![\w.])Number[(),]|\bparseFloat\(|\.toFixed\(/)).toEqual([])
  })

  it("no column is read as mode: 'number' but whole counts", () => {
    expect(find(filesOf('db/schema'), /(numeric|decimal)\(.*mode:\s*'number'/)).toEqual([])
  })
})

describe('sizes', () => {
  const tooLong = (files: string[], limit: number) =>
    files.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > limit)

  it('no source file is over 250 lines', () => {
    expect(tooLong(filesOf('app', 'components', 'lib', 'db', 'monitoring', 'scripts'), 250)).toEqual([])
  })

  it('no test file is over 400 lines', () => {
    expect(tooLong(filesOf('tests', 'e2e'), 400)).toEqual([])
  })
})
