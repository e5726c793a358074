import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { KatalogItem, SearchKatalogInput } from '@/lib/contracts/katalog'
import { kerabatIn } from '@/lib/domain/katalog/fold-cari'
import type { Actor } from '@/lib/gate/access'
import { visibleEdisi } from './visible-edisi'

/** As many hits are ranked at most: a word that so many names have says too little to rank them all by. */
const TIMBANG = 200

export type Input = ReturnType<typeof SearchKatalogInput.parse>
type Found = KatalogItem & Record<string, unknown>

/** In how many ways each of the words may be found: one of these forms. */
type Forms = readonly (readonly string[])[]

const KOLOM = sql`a.edisi, a.kode, a.uraian, a.satuan, a.grup, a.rujukan`
const TERTIB = sql`a.edisi, a.urutan`

/** A row more than the page has tells that there is another one. */
const pageOf = ({ limit, cursor }: Input): SQL => sql`limit ${limit + 1} offset ${cursor}`

/** All analyses that may be seen, in the order of the list: an array of editions is read once and walked by its index. */
export const selectAll = (tx: Tx, actor: Actor, input: Input) =>
  tx.execute<Found>(sql`
    select ${KOLOM} from katalog_analisa a where a.edisi = any(array(${editions(actor, input)})) ${inGrup(input)}
    order by ${TERTIB} ${pageOf(input)}`)

/**
 * Those whose code begins so, in the order of the list. As a range: a prepared LIKE cannot know that its pattern begins
 * with letters, and reads every code. `offset 0`: found first, put in order then; else all is read in order (50 ms).
 */
export function selectKode(tx: Tx, actor: Actor, input: Input) {
  const awal = input.q.trim().toLowerCase()
  return tx.execute<Found>(sql`
    select ${KOLOM} from (
      select * from katalog_analisa a
      where lower(a.kode) ~>=~ ${awal} and lower(a.kode) ~<~ ${`${awal}\u{10ffff}`} and ${seen(actor, input)} offset 0
    ) a
    order by ${TERTIB} ${pageOf(input)}`)
}

/**
 * The words as typed. Names that have them all as whole words are found by the index of words and come first. Only where
 * they do not fill the page are the words looked for inside of others, whose index has several times as much to read.
 */
export function selectKata(tx: Tx, actor: Actor, input: Input, words: readonly string[]) {
  const close = closenessOf(input.q)
  // more than any sum of words that are not all whole, with all that closeness may add
  const whole = sql.raw(String(4 * words.length))
  return tx.execute<Found>(sql`
    with utuh as materialized (
      ${hit(sql`(${whole} ${close})`)} where katalog_kata(a.cari) @> ${sql.param(words)}::text[] and ${seen(actor, input)}
      limit ${TIMBANG}
    )
    ${ranked(
      input,
      sql`select * from utuh union all (
        ${hit(sql`(${scoreOf(words)} ${close})`)}
        where (select count(*) from utuh) <= ${input.cursor + input.limit} and ${allOf(words.map((word) => [word]))}
          and not (${sql.join(words.map(hasWhole), sql` and `)}) and ${seen(actor, input)}
        limit ${TIMBANG})`,
    )}`)
}

/** What has all words of one of the sets, anywhere in its name; `words` say what is the better hit. */
export function selectForms(
  tx: Tx,
  actor: Actor,
  input: Input,
  sets: readonly Forms[],
  words: readonly string[],
) {
  const any = sql.join(
    sets.map((forms) => sql`(${allOf(forms)})`),
    sql` or `,
  )
  return tx.execute<Found>(
    ranked(input, sql`${hit(scoreOf(words))} where (${any}) and ${seen(actor, input)} limit ${TIMBANG}`),
  )
}

/**
 * A hit with what it is put in order by: the better one, among equals the one of the shorter name, both in one number,
 * and first in the row: to compare a second one, behind texts, took a quarter of a search. A name of more than
 * 10,000 bytes comes later than it should. The edition is collated here: ordered by another collation it would be in the
 * row once more.
 */
const hit = (nilai: SQL): SQL =>
  sql`select octet_length(a.cari) - 10000 * ${nilai} as urut, a.urutan, a.edisi collate "C" as edisi, a.kode, a.uraian, a.satuan, a.grup, a.rujukan from katalog_analisa a`

const ranked = (input: Input, hits: SQL): SQL =>
  sql`select ${KOLOM} from (select * from (${hits}) t order by urut, edisi, urutan ${pageOf(input)}) a`

/** Every word in one of its forms. One or two letters begin a word: inside of words no index finds them. */
function allOf(words: Forms): SQL {
  const one = (word: string) => sql`a.cari like ${`%${word.length < 3 ? ' ' : ''}${escapeLike(word)}%`}`
  return sql.join(
    words.map((forms) => sql`(${sql.join(forms.map(one), sql` or `)})`),
    sql` and `,
  )
}

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')
const hasWhole = (word: string): SQL => sql`position(${` ${word} `} in a.cari) > 0`

/** How well a name has the words: a whole one counts 3, the beginning of one 2, else 1. */
function scoreOf(words: readonly string[]): SQL {
  const scores = words.map(
    (word) =>
      sql`case when ${hasWhole(word)} then 3 when position(${` ${word}`} in a.cari) > 0 then 2 else 1 end`,
  )
  return sql`(${sql.join(scores, sql` + `)})`
}

/**
 * Adds one for each typed word of which a name, as it is written, has one that means the same more closely than what is
 * stored of it. By bytes: the small letters of a language took longer than all else of a hit, and these words have a to z.
 */
function closenessOf(q: string): SQL {
  const has = (kata: string) => sql`position(${kata} in lower(a.uraian collate "C")) > 0`
  const close = kerabatIn(q).map(
    (kata) => sql`+ case when ${sql.join(kata.map(has), sql` or `)} then 1 else 0 end`,
  )
  return sql.join(close, sql` `)
}

/** Names `katalog_edisi`: of those an actor may see, the one asked for or all. */
export const edisiOf = (actor: Actor, { edisi }: Input): SQL =>
  edisi === undefined ? visibleEdisi(actor) : sql`${visibleEdisi(actor)} and katalog_edisi.kode = ${edisi}`

const editions = (actor: Actor, input: Input): SQL =>
  sql`select kode from katalog_edisi where ${edisiOf(actor, input)}`

const inGrup = ({ grup }: Input): SQL => (grup === undefined ? sql`` : sql`and a.grup = ${grup}`)

/**
 * Of what words or a code have found, what may be seen. `is true` keeps the editions out of index and join: hashed once,
 * and asked of those rows alone. As a condition of an index they walked all 50,000 entries, most of a search; a prepared
 * join looked each row up in them (150 ms).
 */
const seen = (actor: Actor, input: Input): SQL =>
  sql`(a.edisi in (${editions(actor, input)})) is true ${inGrup(input)}`
