import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { givePacked, packedIn } from '@/lib/transport/packed'
import { packFolder } from '../../scripts/lib/pack.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'rab-kemas-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function ask(url: string, encoding: string, method = 'GET') {
  const headers = new Map<string, unknown>()
  const request = { url, method, headers: { 'accept-encoding': encoding } } as unknown as IncomingMessage
  const response = {
    setHeader: (name: string, value: unknown) => void headers.set(name, value),
  } as unknown as ServerResponse
  givePacked(packedIn(folder), request, response)
  return { url: request.url, headers: Object.fromEntries(headers) }
}

describe('scripts packed by the build', () => {
  const text = 'const rencana = "anggaran biaya"\n'.repeat(50)

  it('are the script itself, smaller', async () => {
    mkdirSync(path.join(folder, 'chunks'))
    writeFileSync(path.join(folder, 'chunks', 'a.js'), text)
    writeFileSync(path.join(folder, 'gambar.woff2'), text)
    await packFolder(folder)
    const packed = readFileSync(path.join(folder, 'chunks', 'a.js.br'))
    expect(packed.length).toBeLessThan(text.length / 4)
    expect(brotliDecompressSync(packed).toString()).toBe(text)
    expect([...packedIn(folder)]).toEqual(['chunks/a.js'])
  })

  it('go to who reads them so, named as what they are', () => {
    expect(ask('/_next/static/chunks/a.js', 'gzip, deflate, br, zstd')).toEqual({
      url: '/_next/static/chunks/a.js.br',
      headers: {
        vary: 'Accept-Encoding',
        'content-encoding': 'br',
        'content-type': 'application/javascript; charset=UTF-8',
      },
    })
  })

  it.each([
    ['/_next/static/chunks/a.js', 'gzip', 'GET'],
    ['/_next/static/chunks/a.js', 'gzip, br;q=0', 'GET'],
    ['/_next/static/chunks/a.js', 'br', 'POST'],
    ['/_next/static/chunks/b.js', 'br', 'GET'],
    ['/_next/static/gambar.woff2', 'br', 'GET'],
    ['/_next/static/chunks/../chunks/a.js', 'br', 'GET'],
    ['/api/v1/projects', 'br', 'GET'],
  ])('%s asked with %s by %s stays what it is', (url, encoding, method) => {
    const asked = ask(url, encoding, method)
    expect(asked.url).toBe(url)
    expect(asked.headers).not.toHaveProperty('content-encoding')
  })

  it('in a folder that is not there are none', () => {
    expect(packedIn(path.join(folder, 'tiada')).size).toBe(0)
  })
})
