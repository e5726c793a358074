import { z } from 'zod'
import { query } from '@/lib/gate/operation'
import { endpoint } from '@/lib/transport/endpoint'
import { getAllowances } from '@/lib/transport/rate-limit'
import { median, repeat } from './measure'

/*
 * Run by bench/api.ts as a process of its own, since where allowances are counted is settled at its start. Prints the
 * median of milliseconds that a door takes whose operation does nothing: session, allowance, schema, gate, envelope.
 */
Object.assign(process.env, { NODE_ENV: 'production' })

const nothing = query(
  {
    name: 'bench.kosong',
    summary: 'Tidak mengerjakan apa pun',
    access: 'user',
    input: z.strictObject({ projectId: z.string().max(100), q: z.string().max(200).optional() }),
    output: z.object({ ok: z.boolean() }),
    example: { projectId: 'x' },
  },
  async () => ({ ok: true }),
)
const handler = endpoint(nothing, { limit: 'read' })
const headers = { cookie: process.argv[2] ?? '' }

async function ask(): Promise<void> {
  const request = new Request('http://localhost/api/v1/kosong?q=batu', { headers })
  const response = await handler(request, { params: Promise.resolve({ projectId: 'x' }) })
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  await response.text()
}

const { store } = getAllowances()
for (let n = 0; n < 100 && !(await store.answers()); n++) await new Promise((later) => setTimeout(later, 20))
await repeat(300, ask)
console.log(median(await repeat(2000, ask)))
process.exit()
