import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest = read('package.json')
const lock: Record<string, Record<string, unknown>> = read('package-lock.json').packages

/** Free to be used in a program of one's own; one of several offered suffices. */
const BEBAS = [
  'MIT',
  'MIT-0',
  'MIT/X11',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'Zlib',
  'Python-2.0',
  'PSF-2.0',
  'OFL-1.1',
]
/** Used as they are, unchanged: their own files stay under their own terms. */
const UTUH = ['MPL-2.0', 'LGPL-3.0-or-later']
/** Say it in a file of theirs, not in package.json (both: MIT). */
const TANPA_KATA = ['buffers', 'png-js']

/**
 * Comes with another package and is neither run nor part of the build: Sentry's uploader of source maps. Its licence
 * forbids competing with its makers alone, and becomes Apache-2.0 after two years.
 */
const TIDAK_DIJALANKAN = ['sentry: FSL-1.1-Apache-2.0']

interface Package {
  name: string
  license?: string
}

function* installed(folder: string): Generator<Package> {
  for (const name of readdirSync(folder).filter((one) => !one.startsWith('.'))) {
    const at = path.join(folder, name)
    if (name.startsWith('@')) {
      yield* installed(at)
      continue
    }
    if (existsSync(path.join(at, 'package.json'))) yield read(path.join(at, 'package.json'))
    if (existsSync(path.join(at, 'node_modules'))) yield* installed(path.join(at, 'node_modules'))
  }
}

const isFree = (license: string): boolean =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => [...BEBAS, ...UTUH].includes(part)))

describe('A06 what the app is made of', () => {
  it('has one exact version of each, by the lock and its checksum', () => {
    const asked = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version)
    }
    const unchecked = Object.entries(lock).filter(
      ([at, { integrity, optional }]) => at !== '' && !integrity && !optional,
    )
    expect(unchecked.map(([at]) => at)).toEqual([])
  })

  it('runs no program of a package while it is installed', () => {
    const names = Object.entries(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([at]) => at.split('node_modules/').at(-1))
    const refused = new Set(Object.keys(manifest.allowScripts))
    for (const name of names) {
      const here = name === 'esbuild' || refused.has(String(name)) || String(name).includes('windows')
      expect(here, name).toBe(true)
    }
    expect(Object.values(manifest.allowScripts).every((allowed) => allowed === false)).toBe(true)
  })

  it('is of packages whose licences allow it', () => {
    const all = [...installed('node_modules')]
    expect(all.length).toBeGreaterThan(300)
    const others = all.filter(({ name, license }) => !TANPA_KATA.includes(name) && !isFree(String(license)))
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual(TIDAK_DIJALANKAN)
  })

  it('has no hole of level high that the registry knows of', async () => {
    const audit = promisify(execFile)('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    })
    const text = await audit.then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout?: string }) => stdout ?? '',
    )
    const counts = text === '' ? undefined : JSON.parse(text).metadata?.vulnerabilities
    if (counts === undefined) {
      console.warn('npm audit: the registry does not answer it here; holes of packages are not checked.')
      return
    }
    expect([counts.high, counts.critical]).toEqual([0, 0])
  }, 70_000)
})
