import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RotatingFile } from '@/monitoring/rotating-file'

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'rab-catatan-'))

describe('a file that puts itself aside', () => {
  it('keeps so many of the asked size, the newest as .1, and breaks no line', () => {
    const folder = newFolder()
    const file = new RotatingFile(path.join(folder, 'dalam', 'a.log'), { bytes: 1000, keep: 3 })
    for (let n = 0; n < 100; n++) file.write(`${String(n).padStart(99, '0')}\n`)
    file.close()
    const names = readdirSync(path.join(folder, 'dalam')).sort()
    expect(names).toEqual(['a.log', 'a.log.1', 'a.log.2', 'a.log.3'])
    const text = (name: string) => readFileSync(path.join(folder, 'dalam', name), 'utf8')
    for (const name of names) expect(text(name)).toMatch(/^(\d{99}\n){10}$/)
    expect(text('a.log')).toMatch(/0099\n$/)
    expect(text('a.log.1')).toMatch(/0089\n$/)
  })

  it('by itself: 10 MB, 10 kept', () => {
    const folder = newFolder()
    const file = new RotatingFile(path.join(folder, 'a.log'))
    const line = `${'x'.repeat(1024 * 1024 - 1)}\n`
    for (let n = 0; n < 125; n++) file.write(line)
    file.close()
    const names = readdirSync(folder)
    expect(names).toHaveLength(11)
    for (const name of names)
      expect(statSync(path.join(folder, name)).size).toBeLessThanOrEqual(10 * 1024 * 1024)
  })

  it('goes on where it was, and two processes write one file whole', () => {
    const at = path.join(newFolder(), 'a.log')
    const [satu, dua] = [
      new RotatingFile(at, { bytes: 500, keep: 20 }),
      new RotatingFile(at, { bytes: 500, keep: 20 }),
    ]
    for (let n = 0; n < 40; n++) {
      satu.write(`satu ${n}\n`)
      dua.write(`dua ${n}\n`)
    }
    const all = readdirSync(path.dirname(at))
      .map((name) => readFileSync(path.join(path.dirname(at), name), 'utf8'))
      .join('')
    expect(all.split('\n').filter(Boolean)).toHaveLength(80)
  })

  it('follows a file that another program has put aside', async () => {
    const at = path.join(newFolder(), 'a.log')
    const file = new RotatingFile(at)
    file.write('satu\n')
    renameSync(at, `${at}.lama`)
    await new Promise((later) => setTimeout(later, 1100))
    file.write('dua\n')
    expect(readFileSync(at, 'utf8')).toBe('dua\n')
  })

  it('fails nobody where it cannot be written', () => {
    const file = new RotatingFile('/dev/full', { bytes: 1000, keep: 1 })
    for (let n = 0; n < 3; n++) file.write('hilang\n')
    expect(file.lost).toBe(3)
  })
})
