import type { Tx } from '@/db/client'
import { type KatalogItem, KatalogList, SearchKatalogInput } from '@/lib/contracts/katalog'
import { isAwalKode, wordsOf } from '@/lib/domain/katalog/fold-cari'
import { nearestKata } from '@/lib/domain/katalog/nearest-kata'
import type { Actor } from '@/lib/gate/access'
import { query } from '@/lib/gate/operation'
import { loadKosakata } from './kosakata'
import { edisiOf, type Input, selectAll, selectForms, selectKata, selectKode } from './select-katalog'

/** Fewer hits than this by the words as typed, and words much like them are looked for too. */
const SEDIKIT = 5

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

async function find(tx: Tx, actor: Actor, input: Input): Promise<KatalogItem[]> {
  const words = wordsOf(input.q)
  if (isAwalKode(input.q)) {
    const byCode = await selectKode(tx, actor, input)
    if (byCode.length > 0) return byCode
  }
  if (words.length === 0) return selectAll(tx, actor, input)
  const exact = await selectKata(tx, actor, input, words)
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
  const sets = words.map((left) => words.filter((word) => word !== left).map((word) => [word]))
  return selectForms(tx, actor, input, sets, words)
}

const keyOf = ({ edisi, kode }: KatalogItem) => `${edisi} ${kode}`

/**
 * Small typing errors: every word that no name holds is taken for the known words most like it, or left out where
 * there are none. Looking for likeness in the names themselves took 100 ms among 50,000.
 */
async function nearly(tx: Tx, actor: Actor, input: Input, words: readonly string[]): Promise<KatalogItem[]> {
  const kosakata = await loadKosakata(tx, edisiOf(actor, input))
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
  return selectForms(
    tx,
    actor,
    input,
    [tafsir],
    tafsir.map(([kata = '']) => kata),
  )
}
