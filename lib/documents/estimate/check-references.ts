import type { EstimateDocument } from '@/lib/contracts/dokumen'
import type { Galat } from '@/lib/contracts/galat'
import { checkDepth } from '@/lib/domain/analisa/depth'
import { BATAS_BERSARANG } from '@/lib/domain/analisa/find-too-deep'
import { linesOf } from './walk-document'

/** What in a document points nowhere, stands twice or contradicts itself; each with its path. */
export function checkReferences(document: EstimateDocument): Galat[] {
  const galat: Galat[] = []
  const items = unique(document.hargaItem, 'hargaItem', galat)
  const analyses = unique(document.analisa, 'analisa', galat)
  checkItemKeys(document, galat)
  for (const [i, analisa] of document.analisa.entries()) {
    for (const [j, komponen] of analisa.komponen.entries()) {
      const path = `analisa[${i}].komponen[${j}]`
      if ((komponen.hargaItem === undefined) === (komponen.analisa === undefined)) {
        galat.push({ path, pesan: 'satu_saja', params: { pilihan: 'hargaItem, analisa' } })
      } else if (komponen.hargaItem !== undefined) {
        const item = items.get(komponen.hargaItem)
        if (!item) galat.push(missing(`${path}.hargaItem`, komponen.hargaItem))
        else if (item.kategori !== komponen.kategori) {
          const params = { kategori: komponen.kategori, item: item.kategori }
          galat.push({ path: `${path}.kategori`, pesan: 'kategori_beda', params })
        }
      } else if (komponen.analisa !== undefined && !analyses.has(komponen.analisa)) {
        galat.push(missing(`${path}.analisa`, komponen.analisa))
      }
    }
  }
  checkBundles(document, galat)
  checkLines(document, analyses, galat)
  return galat
}

const missing = (path: string, id: string): Galat => ({ path, pesan: 'rujukan_tak_ada', params: { id } })

/** Rows by id; an id that stands twice is reported at its second place. */
export function unique<T extends { id: string }>(
  rows: readonly T[],
  path: string,
  galat: Galat[],
): Map<string, T> {
  const byId = new Map<string, T>()
  for (const [i, row] of rows.entries()) {
    if (byId.has(row.id)) galat.push({ path: `${path}[${i}].id`, pesan: 'id_ganda', params: { id: row.id } })
    byId.set(row.id, row)
  }
  return byId
}

/** The key of a harga item: (kategori, kode), without a code (kategori, uraian, satuan) (domain.md). */
function checkItemKeys(document: EstimateDocument, galat: Galat[]): void {
  const seen = new Set<string>()
  for (const [i, item] of document.hargaItem.entries()) {
    const key = JSON.stringify(
      item.kode ? [item.kategori, item.kode] : [item.kategori, item.uraian, item.satuan, ''],
    )
    if (seen.has(key)) {
      const pesan = item.kode ? 'kode_ganda' : 'item_ganda'
      galat.push({ path: `hargaItem[${i}]`, pesan, params: { kode: item.kode, kategori: item.kategori } })
    }
    seen.add(key)
  }
}

function checkBundles(document: EstimateDocument, galat: Galat[]): void {
  const kode = new Map(document.analisa.map((analisa) => [analisa.id, analisa.kode || analisa.id]))
  const bundles = document.analisa.flatMap((analisa) =>
    analisa.komponen.flatMap((komponen) =>
      komponen.analisa === undefined ? [] : [{ dari: analisa.id, ke: komponen.analisa }],
    ),
  )
  const hasil = checkDepth(bundles)
  if (hasil.ok) return
  const at = document.analisa.findIndex((analisa) => analisa.id === hasil.jalur[0])
  const path = `analisa[${at}].komponen`
  const jalur = hasil.jalur.map((id) => kode.get(id) ?? id).join(' > ')
  if (hasil.kode === 'SIKLUS') galat.push({ path, pesan: 'siklus', params: { jalur } })
  else galat.push({ path, pesan: 'terlalu_dalam', params: { maks: BATAS_BERSARANG } })
}

function checkLines(
  document: EstimateDocument,
  analyses: ReadonlyMap<string, unknown>,
  galat: Galat[],
): void {
  const ids = new Set<string>()
  for (const { baris, path } of linesOf(document)) {
    if (ids.has(baris.id)) galat.push({ path: `${path}.id`, pesan: 'id_ganda', params: { id: baris.id } })
    ids.add(baris.id)
    if (baris.analisa != null && !analyses.has(baris.analisa))
      galat.push(missing(`${path}.analisa`, baris.analisa))
    if (baris.analisa != null && baris.hargaLangsung != null) {
      galat.push({ path, pesan: 'satu_saja', params: { pilihan: 'analisa, hargaLangsung' } })
    }
    if (baris.volumeFormula != null && baris.pengukuran?.length) {
      galat.push({ path, pesan: 'satu_saja', params: { pilihan: 'volumeFormula, pengukuran' } })
    }
    if (baris.volume === undefined && baris.volumeFormula == null && !baris.pengukuran?.length) {
      galat.push({ path: `${path}.volume`, pesan: 'volume_atau_rumus' })
    }
  }
}
