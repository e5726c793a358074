import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { AntreanView } from '@/lib/contracts/antrean'
import { query } from '@/lib/gate/operation'

export const getAntrean = query(
  {
    name: 'cron.antrean',
    summary:
      'Mengerjakan pekerjaan latar yang menunggu, untuk layanan tanpa proses tetap; jawabannya yang tersisa',
    access: 'cron',
    input: z.strictObject({}),
    output: AntreanView,
    example: {},
  },
  async ({ tx }) => {
    const [row] = await tx.execute<AntreanView>(sql`
      select (select count(*) from pgboss.job
          where state < 'completed' and start_after <= now() and name in ('job', 'job-lost', 'webhook', 'webhook-lost'))
        + (select count(*) from proyek_berubah) as menunggu`)
    return { menunggu: row?.menunggu ?? 0 }
  },
)
