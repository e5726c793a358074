/** Words of the trade that mean the same (practice.md, Codes and units; the old spelling of fondasi); the first stands for all. */
const SINONIM: readonly (readonly string[])[] = [
  ['besi', 'tulangan', 'pembesian', 'penulangan'],
  ['beton', 'cor', 'pengecoran'],
  ['sengkang', 'begel'],
  ['rabat', 'lantai kerja'],
  ['bowplank', 'bouwplank', 'papan patok'],
  ['keramik', 'ubin'],
  ['plester', 'plesteran'],
  ['gipsum', 'gypsum'],
  ['pondasi', 'fondasi'],
]

const FRASA = SINONIM.flatMap(([utama = '', ...lain]) =>
  lain.map((kata) => [new RegExp(`(?<=^| )${kata}(?=$| )`, 'g'), utama] as const),
)

const TANDA: readonly (readonly [RegExp, string])[] = [
  [/²/g, '2'],
  [/³/g, '3'],
  [/½/g, ' 1/2'],
  [/¼/g, ' 1/4'],
  [/¾/g, ' 3/4'],
  [/[’‘`´′]/g, "'"],
  [/[∅ø⌀]/g, ' dia '],
  [/×/g, 'x'],
]

/**
 * Text as search compares it: small letters, `m²` as `m2`, `1 SP : 5 PP` as `1sp:5pp`, `30 x 30` as `30x30`,
 * synonyms as one word. Used for what is stored and for what is typed, so that both meet.
 */
export function foldCari(teks: string): string {
  let hasil = teks.toLowerCase()
  for (const [tanda, ganti] of TANDA) hasil = hasil.replace(tanda, ganti)
  hasil = hasil
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(\d)\s+(sp|pp|pc|ps|kp|kr)\b/g, '$1$2')
    .replace(/\s*:\s*/g, ':')
    .replace(/(\d)\s*x\s*(?=\d)/g, '$1x')
    .replace(/[^a-z0-9':./,+-]+/g, ' ')
    .replace(/(^|[ ])[':./,+-]+|[':./,+-]+(?=$|[ ])/g, '$1')
    .trim()
  for (const [kata, utama] of FRASA) hasil = hasil.replace(kata, utama)
  return hasil
}

/**
 * For each typed word that another one stands for in what is stored, the words that mean the same more closely: who looks
 * for `tulangan` means `pembesian` rather than a gate of `besi`.
 */
export const kerabatIn = (teks: string): (readonly string[])[] => {
  const words = teks.toLowerCase().split(/\s+/)
  return SINONIM.flatMap(([, ...lain]) => (lain.some((kata) => words.includes(kata)) ? [lain] : []))
}

/** The words a person typed, folded; each once. */
export const wordsOf = (teks: string): string[] => [...new Set(foldCari(teks).split(' ').filter(Boolean))]

/**
 * As `foldCari`, and without apostrophes: `fc 20` meets `f'c 20 MPa`. For text that is compared where it is typed; what
 * is stored keeps them.
 */
export const foldLonggar = (teks: string): string => foldCari(teks).replaceAll("'", '')

/** The words a person typed, to be met in what `foldLonggar` made. */
export const kataLonggar = (teks: string): string[] => [
  ...new Set(foldLonggar(teks).split(' ').filter(Boolean)),
]

/** What is stored beside an analysis of the catalogue: code and name, folded, with a space at either end. */
export const cariOf = (kode: string, uraian: string): string => ` ${foldCari(kode)} ${foldCari(uraian)} `

/** Does this look like the beginning of a code (`1.2.`, `A.4.1`, `K.2`)? */
export const isAwalKode = (teks: string): boolean =>
  /^([a-z]{1,3}\.)?\d[\d.]*\.?[a-z0-9.()]*$/i.test(teks.trim()) && /[.]/.test(teks)
