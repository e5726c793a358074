import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type KatalogItem, KatalogList, SearchKatalogInput } from '@/lib/contracts/katalog'
import { foldCari, isAwalKode, wordsOf } from '@/lib/domain/katalog/fold-cari'
import type { Actor } from '@/lib/gate/access'
import { query } from '@/lib/gate/operation'
import { visibleEdisi } from './visible-edisi'

/** Fewer hits than this by the words as typed, and words much like them are looked for too. */
const SEDIKIT = 5
/** How much alike, from 0 to 1, words must be to pass for a typing error. */
const MIRIP = '0.45'

export const searchKatalog = query(
  {
    name: 'katalog.search',
    summary: 'Mencari analisa di katalog menurut kode dan kata dalam urutan apa pun',
    access: 'user',
    input: SearchKatalogInput,
    output: KatalogList,
    example: { q: 'dinding bata 1SP:5PP' },
  },
  async ({ tx, actor, input }) => {
    const items = await find(tx, actor, input)
    const page = items.slice(0, input.limit)
    return { items: page, cursor: items.length > input.limit ? String(input.cursor + input.limit) : null }
  },
)

type Input = ReturnType<typeof SearchKatalogInput.parse>

async function find(tx: Tx, actor: Actor, input: Input): Promise<KatalogItem[]> {
  const words = wordsOf(input.q)
  if (isAwalKode(input.q)) {
    const byCode = await select(tx, actor, input, startsWith(input.q), sql`a.edisi, a.urutan`)
    if (byCode.length > 0) return byCode
  }
  if (words.length === 0) return select(tx, actor, input, sql`true`, sql`a.edisi, a.urutan`)
  const all = sql.join(
    words.map((word) => sql`a.cari like ${`%${escapeLike(word)}%`}`),
    sql` and `,
  )
  const exact = await select(tx, actor, input, all, rankOf(words))
  if (exact.length >= SEDIKIT || input.cursor > 0) return exact
  const known = new Set(exact.map(keyOf))
  const near = await nearly(tx, actor, input, foldCari(input.q))
  return [...exact, ...near.filter((item) => !known.has(keyOf(item)))]
}

const keyOf = ({ edisi, kode }: KatalogItem) => `${edisi} ${kode}`
const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')
const startsWith = (q: string) => sql`lower(a.kode) like ${`${escapeLike(q.trim().toLowerCase())}%`}`

/** Whole words first, then beginnings of words; among equals the shorter name, then the order of the edition. */
function rankOf(words: readonly string[]): SQL {
  const scores = words.map(
    (word) =>
      sql`(case when position(${` ${word} `} in a.cari) > 0 then 3 when position(${` ${word}`} in a.cari) > 0 then 2 else 1 end)`,
  )
  return sql`${sql.join(scores, sql` + `)} desc, length(a.cari), a.edisi, a.urutan`
}

/** Small typing errors: names whose words are much like those typed, the most alike first. */
async function nearly(tx: Tx, actor: Actor, input: Input, q: string): Promise<KatalogItem[]> {
  await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${MIRIP}, true)`)
  return select(
    tx,
    actor,
    input,
    sql`${q} <% a.cari`,
    sql`word_similarity(${q}, a.cari) desc, length(a.cari)`,
  )
}

function select(tx: Tx, actor: Actor, { edisi, grup, limit, cursor }: Input, where: SQL, order: SQL) {
  return tx.execute<KatalogItem & Record<string, unknown>>(sql`
    select a.edisi, a.kode, a.uraian, a.satuan, a.grup, a.rujukan
    from katalog_analisa a join katalog_edisi on katalog_edisi.kode = a.edisi
    where ${visibleEdisi(actor)} and ${where}
      ${edisi === undefined ? sql`` : sql`and a.edisi = ${edisi}`}
      ${grup === undefined ? sql`` : sql`and a.grup = ${grup}`}
    order by ${order} limit ${limit + 1} offset ${cursor}`)
}
