import { eq, isNotNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { insertRows } from '@/db/insert-rows'
import { lastUrutan } from '@/db/last-urutan'
import { analisa as analisaTable, komponen as komponenTable } from '@/db/schema/analisa'
import { hargaItem } from '@/db/schema/harga-item'
import { inProject } from '@/db/scope'
import type { Galat } from '@/lib/contracts/galat'
import type { KomponenKatalog } from '@/lib/documents/ahsp/types'
import { urutanList } from '@/lib/domain/urutan'
import { invalid } from '@/lib/gate/errors'
import type { ProjectLock } from '@/lib/gate/operation'
import { newId } from '../new-id'
import { type KatalogAnalisa, kunciOf } from './load-katalog'
import {
  findItem,
  fullKey,
  type ItemProyek,
  isDifferent,
  itemKey,
  keyOfKomponen,
  loadItems,
} from './match-items'

interface Letak {
  /** Analyses that are to be made. */
  baru: readonly KatalogAnalisa[]
  /** Analyses that are there and get the komponen of the catalogue. */
  isi?: readonly KatalogAnalisa[]
  /** Ids in the project by the key of the catalogue, for both and for those used as bundles. */
  ids: ReadonlyMap<string, string>
  beda: 'pakai_proyek' | 'item_baru' | undefined
}

/** Writes analyses of the catalogue into a project, with the resources they need; gives how many of those are new. */
export async function placeKatalog(
  tx: Tx,
  project: ProjectLock,
  { baru, isi = [], ids, beda }: Letak,
): Promise<number> {
  const items = await loadItems(tx, project)
  const chosen = chooseItems([...isi, ...baru], items, beda)
  await insertItems(tx, project, chosen.baru)
  await insertAnalisa(tx, project, baru, ids)
  await insertKomponen(tx, project, [...isi, ...baru], ids, chosen.idOf)
  return chosen.baru.length
}

/** Analyses of the project that are still as the catalogue gave them: used again, not taken twice. */
export async function loadTaken(tx: Tx, project: ProjectLock): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: analisaTable.id, edisi: analisaTable.katalogEdisi, kode: analisaTable.katalogKode })
    .from(analisaTable)
    .where(
      inProject(
        analisaTable,
        project,
        eq(analisaTable.sumber, 'referensi'),
        isNotNull(analisaTable.katalogKode),
      ),
    )
  return new Map(rows.map(({ id, edisi, kode }) => [kunciOf({ edisi: edisi ?? '', kode: kode ?? '' }), id]))
}

interface Chosen {
  baru: ItemProyek[]
  idOf: (row: KomponenKatalog) => string
}

/**
 * The project's item for each komponen: the one with its key, which keeps its price, else a new one. Where that one
 * has another name or unit the caller decides; without a decision every such item is named in the refusal. One code
 * for several items of the catalogue (L.02 for all trades) is no question: the first keeps it, the others have none.
 */
function chooseItems(
  analisa: readonly KatalogAnalisa[],
  items: ReadonlyMap<string, ItemProyek>,
  beda: 'pakai_proyek' | 'item_baru' | undefined,
): Chosen {
  const known = new Map(items)
  const chosen = new Map<string, string>()
  const baru: ItemProyek[] = []
  const galat: Galat[] = []
  for (const row of analisa.flatMap(({ komponen }) => komponen)) {
    if (row.subKode !== null || chosen.has(fullKey(row))) continue
    const item = findItem(known, row)
    const differs = item !== undefined && isDifferent(item, row)
    const asks = differs && items.has(keyOfKomponen(row))
    if (asks && beda === undefined) {
      const params = {
        kode: row.kodeItem,
        katalog: `${row.uraian} (${row.satuan})`,
        proyek: `${item.uraian} (${item.satuan})`,
      }
      galat.push({ path: 'beda', pesan: 'item_beda', params })
    }
    const dipakai = item && (!differs || (asks && beda !== 'item_baru')) ? item : newItem(row, differs)
    if (dipakai !== item) {
      known.set(itemKey(dipakai), dipakai)
      baru.push(dipakai)
    }
    chosen.set(fullKey(row), dipakai.id)
  }
  if (galat.length > 0) throw invalid(...galat)
  return { baru, idOf: (row) => chosen.get(fullKey(row)) ?? '' }
}

const newItem = (
  { kategori, kodeItem, uraian, satuan }: KomponenKatalog,
  tanpaKode: boolean,
): ItemProyek => ({
  id: newId(),
  kategori,
  kode: tanpaKode ? '' : kodeItem,
  uraian,
  satuan,
  hargaSatuan: null,
})

async function insertItems(tx: Tx, project: ProjectLock, baru: readonly ItemProyek[]): Promise<void> {
  if (baru.length === 0) return
  const keys = urutanList(baru.length, await lastUrutan(tx, project, hargaItem))
  await insertRows(
    tx,
    project,
    hargaItem,
    baru.map((row, n) => ({ ...row, urutan: keys[n] ?? '' })),
  )
}

async function insertAnalisa(
  tx: Tx,
  project: ProjectLock,
  baru: readonly KatalogAnalisa[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  if (baru.length === 0) return
  const keys = urutanList(baru.length, await lastUrutan(tx, project, analisaTable))
  const rows = baru.map(({ edisi, kode, uraian, satuan }, n) => ({
    id: ids.get(kunciOf({ edisi, kode })) ?? '',
    kode,
    uraian,
    satuan,
    sumber: 'referensi',
    katalogEdisi: edisi,
    katalogKode: kode,
    urutan: keys[n] ?? '',
  }))
  await insertRows(tx, project, analisaTable, rows)
}

async function insertKomponen(
  tx: Tx,
  project: ProjectLock,
  baru: readonly KatalogAnalisa[],
  ids: ReadonlyMap<string, string>,
  itemOf: Chosen['idOf'],
): Promise<void> {
  const rows = baru.flatMap((analisa) => {
    const keys = urutanList(analisa.komponen.length)
    return analisa.komponen.map((row, n) => ({
      id: newId(),
      analisaId: ids.get(kunciOf(analisa)) ?? '',
      kategori: row.kategori,
      hargaItemId: row.subKode === null ? itemOf(row) : null,
      subAnalisaId:
        row.subKode === null ? null : (ids.get(kunciOf({ edisi: analisa.edisi, kode: row.subKode })) ?? null),
      koefisien: row.koefisien,
      koefisienFormula: null,
      urutan: keys[n] ?? '',
    }))
  })
  await insertRows(tx, project, komponenTable, rows)
}
