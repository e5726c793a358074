import { readFileSync } from 'node:fs'
import { eq, sql } from 'drizzle-orm'
import { connect, setDatabase } from '@/db/client'
import { user } from '@/db/schema/auth'
import { readKatalogAwal } from '@/db/seed/read-katalog-awal'
import { getAuth } from '@/lib/auth/auth'
import { EstimateDocument } from '@/lib/contracts/dokumen'
import { getEnv } from '@/lib/env'
import { writeDocument } from '@/lib/operations/dokumen/import-document'
import { importEdisi } from '@/lib/operations/katalog/import-edisi'

/** The first start: the starter catalogue, a demo account, and a demo project that every page has something to show of. */
const DEMO = 'demo@contoh.id'

async function main(): Promise<void> {
  const database = connect(getEnv().DATABASE_URL, { max: 2 })
  setDatabase(database)
  const { edisi, analisa } = readKatalogAwal()
  const userId = await demoUser()
  const document = EstimateDocument.parse(
    JSON.parse(readFileSync(new URL('../db/seed/demo/rumah-dua-lantai.json', import.meta.url), 'utf8')),
  )
  await database.transaction('write', async (tx) => {
    const [fresh] = await tx.execute(
      sql`insert into seed_awal (nama) values ('awal') on conflict do nothing returning nama`,
    )
    if (!fresh) return
    await importEdisi(tx, { ...edisi, ownerId: null }, analisa)
    if (userId)
      await writeDocument(tx, { ownerId: userId, jenis: 'project.demo', requestId: 'seed' }, document)
  })
  await database.close()

  /** Without a password set there is no demo account: production says so by leaving DEMO_PASSWORD out. */
  async function demoUser(): Promise<string | null> {
    const password = getEnv().DEMO_PASSWORD
    if (!password) return null
    const [known] = await database.db.select({ id: user.id }).from(user).where(eq(user.email, DEMO))
    if (known) return known.id
    const { user: made } = await getAuth().api.signUpEmail({ body: { email: DEMO, name: 'Demo', password } })
    return made.id
  }
}

await main()
