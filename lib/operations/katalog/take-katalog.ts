import { TakeKatalogHasil, TakeKatalogInput } from '@/lib/contracts/katalog'
import { command } from '@/lib/gate/operation'
import { newId } from '../new-id'
import { savePekerjaan } from '../pekerjaan/save-pekerjaan'
import { urutanSetelah } from '../pekerjaan/urutan-setelah'
import { type KatalogAnalisa, kunciOf, loadKatalog } from './load-katalog'
import { loadTaken, placeKatalog } from './place-katalog'

/** Takes analyses of the catalogue into the project as they are now, with what they use; a line for each if asked. */
export const takeKatalog = command(
  {
    name: 'katalog.take',
    summary: 'Mengambil analisa katalog ke proyek',
    access: 'project:write',
    input: TakeKatalogInput,
    output: TakeKatalogHasil,
    example: {
      projectId: '00000000-0000-4000-8000-000000000001',
      analisa: [{ edisi: 'awal-2026', kode: 'K.7.1.1' }],
      klasifikasiId: 'k1',
      beda: 'item_baru',
    },
  },
  async ({ tx, project, derived, actor, input }) => {
    const katalog = await loadKatalog(tx, actor, input.analisa)
    const ids = await loadTaken(tx, project)
    const baru = [...katalog.values()].filter((row) => !ids.has(kunciOf(row)))
    for (const row of baru) ids.set(kunciOf(row), newId())
    const itemBaru = await placeKatalog(tx, project, { baru, ids, beda: input.beda })
    const diminta = input.analisa.map((kunci) => ({ ...kunci, id: ids.get(kunciOf(kunci)) ?? '' }))
    const lines = input.klasifikasiId
      ? diminta.map(({ id, ...kunci }) => lineOf(katalog.get(kunciOf(kunci)), id, input.klasifikasiId ?? ''))
      : []
    const keys = await urutanSetelah(tx, project, input.klasifikasiId, input.setelah, lines.length)
    const { ids: pekerjaan } = await savePekerjaan(
      { tx, project, derived },
      { baru: lines.map((line, n) => ({ ...line, urutan: keys[n] })) },
    )
    const isNew = new Set(baru.map(kunciOf))
    return {
      revision: project.revision,
      analisa: diminta.map((row) => ({ ...row, baru: isNew.has(kunciOf(row)) })),
      pekerjaan,
      itemBaru,
    }
  },
)

const lineOf = (row: KatalogAnalisa | undefined, analisaId: string, klasifikasiId: string) => ({
  klasifikasiId,
  analisaId,
  kode: row?.kode ?? '',
  uraian: row?.uraian ?? '',
  satuan: row?.satuan ?? '',
})
