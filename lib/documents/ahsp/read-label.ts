import { isKode } from './cell-words'
import { foldUnit } from './row-cells'
import type { Sel } from './types'

/** What the title block of an analysis says of it: `JENIS PEKERJAAN : Galian Biasa`. */
export interface Label {
  kode?: string
  uraian?: string
  satuan?: string
}

const NAMA: readonly (readonly [RegExp, keyof Label])[] = [
  [/^(kode( (analis[ai]s?|ahsp|pekerjaan))?|((no|nomor) )?(item|mata) pembayaran( (no|nomor))?)$/, 'kode'],
  [/^((jenis|nama|uraian) pekerjaan|pekerjaan|uraian analis[ai]s?)$/, 'uraian'],
  [/^(satuan|sat)( (pembayaran|pekerjaan))?$/, 'satuan'],
]

/** One labelled value of a row, or null. Below the header only a colon tells a label from a name. */
export function readLabel(row: readonly Sel[], diAtasJudul: boolean): Label | null {
  const cells = row.map((sel) => sel.teks).filter(Boolean)
  const [first = '', ...rest] = cells.flatMap((teks) => splitColon(teks))
  const peran = NAMA.find(([pola]) => pola.test(fold(first)))?.[1]
  if (!peran || (!diAtasJudul && !cells.some((teks) => teks.includes(':')))) return null
  const nilai = rest.find((teks) => teks !== ':') ?? ''
  if (nilai === '' || (peran === 'kode' && !isKode(nilai))) return null
  return { [peran]: peran === 'satuan' ? foldUnit(nilai) : nilai }
}

/** `Satuan: m3` in one cell, `: m3` in a cell of its own. */
function splitColon(teks: string): string[] {
  const [, label, nilai = ''] = /^([^:]{0,40}?)\s*:\s*(\S.*)?$/.exec(teks) ?? []
  return label === undefined ? [teks] : [label, nilai].filter(Boolean)
}

const fold = (teks: string) =>
  teks
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
