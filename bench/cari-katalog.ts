import { searchKatalog } from '@/lib/operations/katalog/search-katalog'
import { makeKatalog } from './make-katalog'
import { at, type Line, median, repeat } from './measure'
import type { World } from './world'

const N = 50_000
const ULANG = 200
const HANGAT = 6

/** What estimators type: trade words, mixes, dimensions, codes, units, and slips of the finger. */
const KATA = [
  'bata merah',
  'dinding bata 1SP:5PP',
  'plesteran',
  'acian',
  'beton K-225',
  'pembesian',
  'bekisting kolom',
  'keramik 40x40',
  'galian tanah',
  'urugan pasir',
  'pondasi batu kali',
  'kuda-kuda baja ringan',
  'plafon gypsum',
  'cat tembok',
  'pintu kayu',
  'kusen aluminium',
  'pipa pvc 3 inch',
  'titik lampu',
  'kloset duduk',
  'pagar sementara seng',
  'K.1.1',
  'K.12.2',
  'K.3',
  '1 m2 pasang',
  'genteng metal',
  'waterproofing',
  'paving blok',
  'bowplank',
  'rabat beton',
  'begel',
  'lantai kerja mutu tinggi',
  'm3',
  'kayu',
  'besi tulangan polos',
  'plesteren',
  'kramik',
  'pondsi batu',
  'dindng bata',
  'xyzzy',
  '',
]

/** The search of the catalogue of 50,000 analyses by the service, and what of it its statements take in the database. */
export async function benchCariKatalog(world: World): Promise<Line[]> {
  await makeKatalog(world.database, N)
  const run = (q: string) => world.as(searchKatalog, { q })
  // As a server that has been up for a while: each connection has planned each kind of statement for good.
  for (let round = 0; round < HANGAT; round++) for (const q of KATA) await run(q)
  let queries = 0
  for (const q of KATA) queries = Math.max(queries, await world.count(() => run(q)))
  const inDatabase: number[] = []
  const times = await repeat(ULANG, async (i) => {
    const ms = await world.inDatabase(() => run(KATA[i % KATA.length] ?? ''))
    inDatabase.push(ms)
  })
  inDatabase.sort((a, b) => a - b)
  const slow: [number, string][] = []
  for (const q of KATA) slow.push([median(await repeat(3, () => run(q))), q])
  slow.sort(([a], [b]) => b - a)
  const catatan = `dengan layanannya p50 ${median(times).toFixed(1)}, p95 ${at(times, 0.95).toFixed(1)} ms; terlambat: ${slow
    .slice(0, 6)
    .map(([ms, q]) => `"${q}" ${ms.toFixed(1)}`)
    .join(', ')}`
  const line = { size: '50k' as const, floor: null, satuan: 'ms' as const, queries }
  return [
    { ...line, what: 'cari katalog di basis data, p50', ours: median(inDatabase), batas: 3 },
    { ...line, what: 'cari katalog di basis data, p95', ours: at(inDatabase, 0.95), batas: 15, catatan },
  ]
}
