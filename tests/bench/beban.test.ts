import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chance } from '../../bench/beban/chance'
import { Ledger } from '../../bench/beban/ledger'
import { Line } from '../../bench/beban/line'
import { adminsOf } from '../../bench/beban/people'
import { judge, reportOf } from '../../bench/beban/report'
import { minuteMeans, slopeOf } from '../../bench/beban/soak'
import { figuresOf, type Sample, Tally } from '../../bench/beban/tally'

const sample = (ms: number, outcome: Sample['outcome'] = 'ok', due = 0): Sample => ({
  kind: 'read',
  what: 'rekap',
  due,
  ms,
  outcome,
  failure: outcome === 'failed' ? '500 INTERNAL' : null,
})

describe('the figures of a load', () => {
  it('are of what was answered; refusals and failures are counted apart', () => {
    const samples = [...Array.from({ length: 98 }, (_, n) => sample(n + 1)), sample(9000, 'failed')]
    const figures = figuresOf([...samples, sample(9000, 'limited')])
    expect(figures).toMatchObject({ count: 100, p50: 50, p95: 94, longest: 98, limited: 1, failed: 1 })
  })

  it('say that a target was missed', () => {
    const tally = new Tally()
    tally.samples.push(sample(20), sample(400, 'failed'))
    const report = reportOf({ tally, users: 1, seconds: 1, before: 0, verdict: null })
    const held = Object.fromEntries(judge(report).map((line) => [line.what, line.held]))
    expect(held).toMatchObject({ 'read, p50': true, 'failed requests': false })
    expect(report.failures).toEqual({ 'rekap: 500 INTERNAL': 1 })
  })

  it('find what failed while something was going on, be it asked before', () => {
    const tally = new Tally()
    tally.samples.push(
      sample(50, 'failed', 10),
      sample(5, 'failed', 10),
      sample(50, 'ok', 10),
      sample(9, 'failed', 200),
    )
    expect(tally.failedBetween(20, 100)).toEqual([tally.samples[0]])
  })

  it('tell a rise of memory from noise', () => {
    const points = (slope: number) =>
      Array.from({ length: 60 }, (_, x) => ({ x, y: 200 + slope * x + (x % 2 === 0 ? 3 : -3) }))
    const [flat, rising] = [slopeOf(points(0)), slopeOf(points(1))]
    expect(flat.slope).toBeLessThan(flat.noise)
    expect(rising.slope).toBeGreaterThan(rising.noise)
    expect(rising.slope).toBeCloseTo(1, 1)
  })

  it('take no wave of memory for a rise', () => {
    const looks = Array.from({ length: 450 }, (_, n) => ({
      x: n / 30,
      y: 300 + 20 * Math.sin((n / 30) * 1.3),
    }))
    const [raw, means] = [slopeOf(looks), slopeOf(minuteMeans(looks))]
    expect(Math.abs(raw.slope)).toBeGreaterThan(raw.noise)
    expect(Math.abs(means.slope)).toBeLessThan(means.noise)
  })
})

describe('people of a load', () => {
  it('are administrators in two of seventeen, and act alike every time', () => {
    expect(adminsOf(34).split(',')).toHaveLength(4)
    const two = [new Chance(3), new Chance(3)].map((chance) => Array.from({ length: 9 }, () => chance.next()))
    expect(two[0]).toEqual(two[1])
    expect(new Set(two[0]).size).toBe(9)
  })
})

describe('a ledger', () => {
  /** A server that acknowledges edits and forgets a volume; its first answer is a proxy's. */
  const keys: (string | undefined)[] = []
  const isi = {
    project: { revision: 1 },
    pengukuran: [],
    pekerjaan: [{ id: 'p1', volume: '1.000', volumeFormula: null }],
    hargaItem: [{ id: 'h1', hargaSatuan: '1.00' }],
  }
  async function bodyOf(request: IncomingMessage) {
    let text = ''
    for await (const chunk of request) text += chunk
    return JSON.parse(text)
  }
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return void response.end(JSON.stringify({ data: isi }))
    keys.push(String(request.headers['idempotency-key']))
    if (keys.length === 1) return void response.writeHead(502).end()
    const { hargaItem } = await bodyOf(request)
    for (const row of isi.hargaItem) row.hargaSatuan = hargaItem.ubah[0].hargaSatuan
    response.end(JSON.stringify({ data: { revision: 2 } }))
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => server.close())

  it('sends again what was not answered, under its own key, and finds what was acknowledged and is not there', async () => {
    const line = new Line(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 1)
    const ledger = await Ledger.open(line, 'proyek', new Chance(1))
    expect((await ledger.edit()).status).toBe(502)
    expect(ledger.waits).toBe(true)
    expect(await ledger.lost()).toEqual([])
    expect((await ledger.edit()).status).toBe(200)
    expect(ledger.waits).toBe(false)
    expect(new Set(keys).size).toBe(1)
    expect([...ledger.sets]).toEqual([[2, 2]])
    const lost = await ledger.lost()
    expect(lost).toHaveLength(1)
    expect(lost[0]).toMatch(/^proyek volume p1: \S+ acknowledged, 1\.000 there$/)
    line.close()
  })
})
