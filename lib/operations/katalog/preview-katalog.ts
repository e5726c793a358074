import { PreviewKatalog, PreviewKatalogInput } from '@/lib/contracts/katalog'
import { createRekapEngine } from '@/lib/domain/rekap/rekap-engine'
import type { HargaItemRow } from '@/lib/domain/rekap/types'
import { notFound } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'
import { pricingOf } from '../project/view-project'
import { type KatalogAnalisa, kunciOf, loadKatalog } from './load-katalog'
import { findItem, fullKey, type ItemProyek, isDifferent, loadItems } from './match-items'

export const previewKatalog = query(
  {
    name: 'katalog.preview',
    summary: 'Lembar analisa A-F satu analisa katalog dengan harga proyek',
    access: 'project:read',
    beyondProject: true,
    input: PreviewKatalogInput,
    output: PreviewKatalog,
    example: { projectId: '00000000-0000-4000-8000-000000000001', edisi: 'awal-2026', kode: 'K.7.1.1' },
  },
  async ({ tx, project, actor, input: { edisi, kode } }) => {
    const katalog = await loadKatalog(tx, actor, [{ edisi, kode }])
    const items = await loadItems(tx, project)
    const analisa = katalog.get(kunciOf({ edisi, kode }))
    if (!analisa) throw notFound()
    const engine = createRekapEngine({
      pricing: pricingOf(project),
      ...rowsOf(katalog, items),
      klasifikasi: [],
      pekerjaan: [],
    })
    const { biayaDasar, tenagaKerja, bahan, alat, lain, lengkap } = engine.analisa(kunciOf(analisa))
    return {
      ...analisa,
      komponen: analisa.komponen.map((row) => {
        const item = findItem(items, row)
        const bundel = row.subKode !== null
        return {
          kategori: row.kategori,
          kode: row.kodeItem,
          uraian: row.uraian,
          satuan: row.satuan,
          koefisien: row.koefisien,
          bundel,
          harga:
            row.subKode === null
              ? (item?.hargaSatuan ?? null)
              : engine.analisa(kunciOf({ edisi, kode: row.subKode })).biayaDasar,
          beda:
            item && !bundel && isDifferent(item, row) ? { uraian: item.uraian, satuan: item.satuan } : null,
        }
      }),
      tenagaKerja,
      bahan,
      alat,
      lain,
      biayaDasar,
      markupPercent: project.markupPercent,
      lengkap,
    }
  },
)

/** Catalogue rows as the engine computes them, priced by the project. */
function rowsOf(katalog: ReadonlyMap<string, KatalogAnalisa>, items: ReadonlyMap<string, ItemProyek>) {
  const prices = new Map<string, HargaItemRow>()
  const komponen = [...katalog.values()].flatMap((analisa) =>
    analisa.komponen.map((row, n) => {
      const id = fullKey(row)
      if (row.subKode === null && !prices.has(id)) {
        const { kategori, kodeItem: kode, uraian, satuan } = row
        prices.set(id, {
          id,
          kategori,
          kode,
          uraian,
          satuan,
          hargaSatuan: findItem(items, row)?.hargaSatuan ?? null,
        })
      }
      return {
        id: `${kunciOf(analisa)}${n}`,
        analisaId: kunciOf(analisa),
        kategori: row.kategori,
        hargaItemId: row.subKode === null ? id : null,
        subAnalisaId: row.subKode === null ? null : kunciOf({ edisi: analisa.edisi, kode: row.subKode }),
        koefisien: row.koefisien,
      }
    }),
  )
  const analisa = [...katalog.values()].map(({ kode, uraian, satuan, ...row }) => ({
    id: kunciOf({ ...row, kode }),
    kode,
    uraian,
    satuan,
  }))
  return { hargaItem: [...prices.values()], analisa, komponen }
}
