import postgres from 'postgres'
import { expect, it } from 'vitest'
import { createTestDatabase } from '../setup/database'

it('a test database is migrated, its own, and gone after drop', async () => {
  const [one, two] = [await createTestDatabase(), await createTestDatabase()]
  const sql = postgres(one.url, { max: 1 })
  await sql`insert into seed_awal (nama) values ('uji')`
  expect(await sql`select nama from seed_awal`).toHaveLength(1)
  await sql.end()
  const other = postgres(two.url, { max: 1 })
  expect(await other`select nama from seed_awal`).toHaveLength(0)
  await other.end()
  await one.drop()
  await two.drop()
  const gone = postgres(one.url, { max: 1 })
  await expect(gone`select 1`).rejects.toMatchObject({ code: '3D000' })
  await gone.end()
})
