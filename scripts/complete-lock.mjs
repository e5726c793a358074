// `npm run lock`, after a change of dependencies. A registry that serves one platform's packages only leaves the
// others' optional packages out of package-lock.json; `npm ci` then refuses the lock everywhere.
import fs from 'node:fs'
import path from 'node:path'
import { root } from './lib/root.mjs'

const file = path.join(root, 'package-lock.json')
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const packages = lock.packages
const systems = [
  'android',
  'darwin',
  'freebsd',
  'openharmony',
  'linux',
  'win32',
  'windows',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
]
const processors = [
  'arm64',
  'x64',
  'ia32',
  'riscv64',
  'ppc64',
  's390x',
  'loong64',
  'mips64el',
  'arm',
  'wasm32',
]

/** @param {string} name `cli-darwin-arm64` @returns what the lock says of it: {os, cpu, libc}, as far as the name tells */
function platformOf(name) {
  const os = systems.find((word) => name.includes(word))
  const cpu = processors.find((word) => name.includes(word))
  return {
    ...(os && { os: [os === 'windows' ? 'win32' : os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(name.includes('musl') && { libc: ['musl'] }),
  }
}

const parentOf = (folder) => folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))
const inside = (folder, name) => `${folder ? `${folder}/` : ''}node_modules/${name}`

/** Where Node looks for `name` from `folder`: nearest first. */
function* placesOf(folder, name) {
  for (let at = folder; ; at = parentOf(at)) {
    yield inside(at, name)
    if (at === '') return
  }
}

let added = 0
for (const [folder, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const version = range.replace(/^[\^~]/, '')
    const found = [...placesOf(folder, name)].map((place) => packages[place]).find(Boolean)
    if (!/^\d/.test(version) || (found && (found.version === version || range !== version))) continue
    const home = found ? parentOf(folder) || folder : ''
    packages[inside(home, name)] = {
      version,
      optional: true,
      ...(entry.dev && { dev: true }),
      ...platformOf(name.split('/').pop()),
    }
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} paket platform lain ditambahkan ke package-lock.json`)
