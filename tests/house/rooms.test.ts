import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** An import of each kind in a file of each room; `tidak` is what the house forbids. */
const boleh = [
  ['lib/domain/rekap/a.ts', '../angka/b'],
  ['lib/domain/decimal.ts', 'decimal.js-light'],
  ['lib/contracts/a.ts', 'zod'],
  ['lib/operations/volume/a.ts', '@/lib/gate/a'],
  ['lib/actions/a.ts', '@/lib/operations/volume/a'],
  ['components/rab/a.tsx', '@/lib/actions/a'],
  ['app/proyek/page.tsx', '@/components/rab/a'],
  ['db/client.ts', 'postgres'],
] as const
const tidak = [
  ['lib/domain/rekap/c.ts', 'node:fs'],
  ['lib/domain/rekap/d.ts', 'decimal.js-light'],
  ['lib/domain/rekap/e.ts', '@/db/client'],
  ['lib/contracts/c.ts', '@/db/client'],
  ['db/c.ts', '@/lib/operations/volume/a'],
  ['lib/gate/c.ts', '@/lib/operations/volume/a'],
  ['lib/operations/volume/c.ts', 'next/server'],
  ['lib/operations/volume/d.ts', '@/lib/transport/a'],
  ['lib/transport/c.ts', '@/db/client'],
  ['lib/actions/c.ts', '@/lib/gate/a'],
  ['lib/documents/c.ts', '@/db/client'],
  ['components/rab/c.tsx', '@/lib/operations/volume/a'],
  ['components/rab/d.tsx', 'postgres'],
  ['app/proyek/c.ts', '@/lib/gate/a'],
  ['app/proyek/d.ts', 'drizzle-orm'],
  ['app/proyek/e.ts', '@/db/client'],
  ['kamar-baru/a.ts', '@/lib/domain/angka/b'],
  ['lib/kamar-baru/a.ts', 'zod'],
] as const

const house = mkdtempSync(path.join(tmpdir(), 'rab-rumah-'))

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
  writeFileSync(path.join(house, file), text)
}

/** The files that the rules refuse, each with what it asked for. */
function refused(): string {
  try {
    const program = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
    const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', '.']
    return execFileSync(process.execPath, args, {
      cwd: house,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
  }
}

beforeAll(() => {
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(file, path.join(house, file))
  symlinkSync(path.resolve('node_modules'), path.join(house, 'node_modules'))
  for (const [file, target] of [...boleh, ...tidak]) write(file, `import '${target}'\n`)
  for (const file of ['lib/domain/angka/b.ts', 'lib/gate/a.ts', 'lib/transport/a.ts'])
    write(file, 'export {}\n')
  write('lib/domain/lingkaran/a.ts', "import './b'\n")
  write('lib/domain/lingkaran/b.ts', "import './a'\n")
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

// dependency-cruiser does not run on older ones; `npm test` brings Node 24.
it.skipIf(Number.parseInt(process.versions.node, 10) < 22)(
  'the import rules refuse what the house forbids',
  () => {
    const output = refused()
    const files = [...output.matchAll(/error (?!tanpa-lingkaran)\S+: (\S+) →/g)].map(([, file]) => file)
    expect([...new Set(files)].sort()).toEqual(tidak.map(([file]) => file).sort())
    expect(output).toMatch(/tanpa-lingkaran: lib\/domain\/lingkaran/)
    expect(output).not.toContain('harus-ketemu')
  },
)
