import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  for (const name of ['BULK', 'WRITE', 'READ', 'EXPORT']) process.env[`RATE_LIMIT_${name}`] = '100000/60'
})

import { listEndpoints, type Terdaftar } from '../../scripts/openapi/list-endpoints'
import { cookieOf, dispatch, SERVER } from '../setup/call'
import { makeContoh, makeKatalog, makeRiwayat, useDatabase } from '../setup/contoh'
import { readDocument } from './document'

type Fields = Record<string, unknown>
const endpoints = await listEndpoints()
const surprise = readDocument(endpoints)

/** Values that no field expects, and some that several do. */
const odd = fc.oneof(
  fc.constantFrom<unknown>('', ' ', '\u0000', '-1', '1e999', 'NaN', "'; drop table project; --", '🧱', null),
  fc.constantFrom<unknown>(
    [],
    {},
    true,
    -1,
    1e308,
    'x'.repeat(5000),
    '../../etc/passwd',
    '=1+1',
    '%',
    '\ud800',
  ),
  fc.constantFrom<unknown>('00000000-0000-4000-8000-00000000abcd', 'p1', 'k1', '12.5', '2026-02-30', '1/0'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
)
const change = fc.record({
  at: fc.nat(200),
  kind: fc.constantFrom('set', 'drop', 'add', 'field'),
  value: odd,
})

/** The example with a few of its values, at whatever depth, replaced, left out or joined by others. */
function mutate(
  example: Fields,
  known: readonly string[],
  changes: { at: number; kind: string; value: unknown }[],
): Fields {
  const copy = structuredClone(example)
  for (const { at, kind, value } of changes) {
    const slots = slotsOf(copy)
    const slot = slots[at % Math.max(1, slots.length)]
    if (kind === 'field' && known.length > 0) copy[known[at % known.length] ?? ''] = value
    else if (!slot) copy.entah = value
    else if (kind === 'set') slot.parent[slot.key] = value
    else if (kind === 'drop') delete slot.parent[slot.key]
    else slot.parent[`${slot.key}X`] = value
  }
  return copy
}

function slotsOf(node: unknown): { parent: Fields; key: string }[] {
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return []
  const parent = node as Fields
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...slotsOf(parent[key])])
}

describe('every operation answers as the document says', () => {
  const test = useDatabase()
  let cookie: string
  beforeEach(async () => {
    await test.database.db.execute(
      sql`truncate project, change_set, change_row, "user", katalog_edisi cascade`,
    )
    await makeContoh(test.database)
    await makeKatalog(test.database, 'K.7.1.')
    await makeRiwayat(test)
    cookie = await cookieOf('owner')
  })

  function send({ method, route, door }: Terdaftar, fields: Fields, headers: Record<string, string> = {}) {
    const rest = { ...fields }
    const path = route.replace(/\[(\w+)\]/g, (_, name: string) => {
      const value = rest[name] ?? 'tidak-ada'
      delete rest[name]
      // An empty or dotted part is another path.
      return encodeURIComponent(wellFormed(value).replace(/^\.{0,2}$/, 'kosong'))
    })
    const head = { cookie, ...headers }
    if (method === 'GET' || method === 'DELETE') {
      const query = new URLSearchParams(Object.entries(rest).map(([key, value]) => [key, wellFormed(value)]))
      return dispatch(new Request(`${SERVER}${path}?${query}`, { method, headers: head }))
    }
    const json = door.body !== 'form'
    return dispatch(
      new Request(SERVER + path, {
        method,
        headers: { ...head, ...(json && { 'content-type': 'application/json' }) },
        body: json ? JSON.stringify(rest) : formOf(rest),
      }),
    )
  }
  const wellFormed = (value: unknown) =>
    (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replace(/[\ud800-\udfff]/g, '?')
  function formOf(fields: Fields): FormData {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) {
      for (const file of Array.isArray(value) ? (value as { nama?: unknown; data?: unknown }[]) : []) {
        if (file?.data instanceof Uint8Array)
          form.append(name, new File([file.data as Uint8Array<ArrayBuffer>], String(file.nama)))
      }
      if (!Array.isArray(value)) form.append(name, wellFormed(value))
    }
    return form
  }
  const ok = async (endpoint: Terdaftar, response: Response) => {
    const { status } = response
    expect(status, `${endpoint.operation.name}: ${status}`).toBeLessThan(500)
    expect(await surprise(endpoint, response), endpoint.operation.name).toBeNull()
    return status
  }

  for (const endpoint of endpoints) {
    const { operation, method, route } = endpoint
    const example = operation.example as Fields
    const known = Object.keys((operation.input as { shape?: object }).shape ?? {})
    it(`${method} ${route}`, async () => {
      const status = await ok(endpoint, await send(endpoint, example))
      if (operation.access.startsWith('project')) expect(status).toBeLessThan(300)
      await ok(endpoint, await send(endpoint, example, { cookie: '' }))
      await ok(endpoint, await send(endpoint, example, { 'if-match': '"0"', 'if-none-match': '"1"' }))
      await ok(endpoint, await send(endpoint, example, { 'if-match': 'x', 'idempotency-key': ' ' }))
      await ok(endpoint, await send(endpoint, { ...example, projectId: 'bukan-uuid' }))
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          await ok(endpoint, await send(endpoint, mutate(example, known, changes)))
        }),
        { numRuns: Number(process.env.CONFORMANCE_RUNS ?? 60) },
      )
    })
  }
})
