import { GetKatalogAnalisaInput, KatalogAnalisaView } from '@/lib/contracts/katalog'
import { notFound } from '@/lib/gate/errors'
import { query } from '@/lib/gate/operation'
import { type KatalogAnalisa, kunciOf, loadKatalog } from './load-katalog'

export const getKatalogAnalisa = query(
  {
    name: 'katalog.analisa',
    summary: 'Satu analisa katalog dengan komponennya dan bundel yang dipakainya',
    access: 'user',
    input: GetKatalogAnalisaInput,
    output: KatalogAnalisaView,
    example: { edisi: 'awal-2026', kode: 'K.7.1.1' },
  },
  async ({ tx, actor, input }) => {
    const { [kunciOf(input)]: asked, ...bundel } = Object.fromEntries(await loadKatalog(tx, actor, [input]))
    if (!asked) throw notFound()
    return { ...viewOf(asked), bundel: Object.values(bundel).map(viewOf) }
  },
)

const viewOf = ({ komponen, ...analisa }: KatalogAnalisa) => ({
  ...analisa,
  komponen: komponen.map(({ kodeItem, subKode, ...row }) => ({ ...row, kode: kodeItem, analisa: subKode })),
})
