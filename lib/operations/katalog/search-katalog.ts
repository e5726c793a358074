import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type KatalogItem, KatalogList, SearchKatalogInput } from '@/lib/contracts/katalog'
import { isAwalKode, kerabatIn, wordsOf } from '@/lib/domain/katalog/fold-cari'
import { nearestKata } from '@/lib/domain/katalog/nearest-kata'
import type { Actor } from '@/lib/gate/access'
import { query } from '@/lib/gate/operation'
import { loadKosakata } from './kosakata'
import { visibleEdisi } from './visible-edisi'

/** Fewer hits than this by the words as typed, and words much like them are looked for too. */
const SEDIKIT = 5

/** As many hits are ranked at most: a word that so many names have says too little to rank them all by. */
const TIMBANG = 200

/** Of what a code begins with, none is left out: they come in the order of the list, page by page. */
const SEMUA = Number.MAX_SAFE_INTEGER

/** Known words that one mistyped word is taken for. */
const TAFSIR = 3

export const searchKatalog = query(
  {
    name: 'katalog.search',
    summary: 'Mencari analisa di katalog menurut kode dan kata dalam urutan apa pun',
    access: 'user',
    input: SearchKatalogInput,
    output: KatalogList,
    example: { q: 'dinding bata 1SP:5PP' },
    noPicture: true,
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
    const byCode = await select(tx, actor, input, startsWith(input.q), sql`a.edisi, a.urutan`, SEMUA)
    if (byCode.length > 0) return byCode
  }
  if (words.length === 0) return select(tx, actor, input, sql`true`, sql`a.edisi, a.urutan`)
  const exact = await select(
    tx,
    actor,
    input,
    allOf(words.map((word) => [word])),
    rankOf(words, kerabatIn(input.q)),
    TIMBANG,
  )
  if (exact.length >= SEDIKIT || input.cursor > 0) return exact
  const known = new Set(exact.map(keyOf))
  const near = await nearly(tx, actor, input, words)
  const found = [...exact, ...near.filter((item) => !known.has(keyOf(item)))]
  const guessed = found.length > 0 || words.length < 2 ? found : await allButOne(tx, actor, input, words)
  // what was guessed has one page: the next one would be of the words as typed
  return guessed.slice(0, input.limit)
}

/** Nothing has all the words: what has all but one of them. */
function allButOne(tx: Tx, actor: Actor, input: Input, words: readonly string[]): Promise<KatalogItem[]> {
  const sets = words.map(
    (left) => sql`(${allOf(words.filter((word) => word !== left).map((word) => [word]))})`,
  )
  return select(tx, actor, input, sql`(${sql.join(sets, sql` or `)})`, rankOf(words), TIMBANG)
}

const keyOf = ({ edisi, kode }: KatalogItem) => `${edisi} ${kode}`
const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')
/** As a range: a prepared LIKE cannot know that its pattern begins with letters, and reads every code. */
const startsWith = (q: string): SQL => {
  const awal = q.trim().toLowerCase()
  return sql`lower(a.kode) ~>=~ ${awal} and lower(a.kode) ~<~ ${`${awal}\u{10ffff}`}`
}

/** Every word in one of its forms. One or two letters begin a word: inside of words no index finds them. */
function allOf(words: readonly (readonly string[])[]): SQL {
  const one = (word: string) => sql`a.cari like ${`%${word.length < 3 ? ' ' : ''}${escapeLike(word)}%`}`
  return sql.join(
    words.map((forms) => sql`(${sql.join(forms.map(one), sql` or `)})`),
    sql` and `,
  )
}

/** Whole words first, then beginnings of words; among equals the shorter name, then the order of the edition. */
function rankOf(words: readonly string[], kerabat: readonly (readonly string[])[] = []): SQL {
  const scores = words.map(
    (word) =>
      sql`(case when position(${` ${word} `} in a.cari) > 0 then 3 when position(${` ${word}`} in a.cari) > 0 then 2 else 1 end)`,
  )
  const close = kerabat.map((kata) => sql`(case when lower(a.uraian) ~ ${kata.join('|')} then 1 else 0 end)`)
  return sql`${sql.join([...scores, ...close], sql` + `)} desc, octet_length(a.cari), a.edisi collate "C", a.urutan`
}

/**
 * Small typing errors: every word that no name holds is taken for the known words most like it, or left out where
 * there are none. Looking for likeness in the names themselves took 100 ms among 50,000.
 */
async function nearly(tx: Tx, actor: Actor, input: Input, words: readonly string[]): Promise<KatalogItem[]> {
  const kosakata = await loadKosakata(tx, sql`${visibleEdisi(actor)} ${inEdisi(input)}`)
  const tafsir = words.flatMap((word) => {
    if (/\d/.test(word) || kosakata.some((kata) => kata.includes(word))) return [[word]]
    const dekat = nearestKata(word, kosakata, TAFSIR)
    return dekat.length > 0 ? [dekat] : []
  })
  if (
    tafsir.length === 0 ||
    (tafsir.length === words.length && tafsir.every(([kata], i) => kata === words[i]))
  ) {
    return []
  }
  return select(tx, actor, input, allOf(tafsir), rankOf(tafsir.map(([kata = '']) => kata)), TIMBANG)
}

const inEdisi = ({ edisi }: Input): SQL =>
  edisi === undefined ? sql`` : sql`and katalog_edisi.kode = ${edisi}`

/**
 * Editions that may be seen. In the order of the list, an array is read once and walked by its index. Of what words or a
 * code have found, `is true` keeps them out of index and join: hashed once, and asked of those rows alone. As a condition
 * of an index they walked all 50,000 entries, most of a search; a prepared join looked each row up in them (150 ms).
 */
function inVisible(actor: Actor, input: Input, found: boolean): SQL {
  const kode = sql`select kode from katalog_edisi where ${visibleEdisi(actor)} ${inEdisi(input)}`
  return found ? sql`(a.edisi in (${kode})) is true` : sql`a.edisi = any(array(${kode}))`
}

/** `maks`: of what words or a code have found, as many are put in order at most. */
function select(tx: Tx, actor: Actor, input: Input, where: SQL, order: SQL, maks?: number) {
  const { grup, limit, cursor } = input
  return tx.execute<KatalogItem & Record<string, unknown>>(sql`
    select edisi, kode, uraian, satuan, grup, rujukan from (select * from katalog_analisa a
    where ${inVisible(actor, input, maks !== undefined)}
      and ${where}
      ${grup === undefined ? sql`` : sql`and a.grup = ${grup}`}
      ${maks === undefined ? sql`` : sql`limit ${maks}`}) a
    order by ${order} limit ${limit + 1} offset ${cursor}`)
}
