'use client'

import { KomponenPanel } from '../analisa/komponen-panel'
import { useLocale, useT } from '../bahasa-context'
import { cetakRupiah, cetakVolume } from '../lembar/angka'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { PilihAnalisa } from './pilih-analisa'
import { idOf } from './pohon-rows'

/** Beside the tree: the analysis of the row one stands on, to be priced without leaving the page. */
export function InspectorAnalisa({ aktif }: { aktif: string | null }) {
  const t = useT()
  return (
    <aside
      aria-label={t('rincian_baris')}
      className="hidden w-[440px] shrink-0 flex-col overflow-y-auto border-line border-l bg-surface xl:flex"
    >
      {aktif?.startsWith('p:') ? (
        <Rincian key={aktif} id={idOf(aktif).id} />
      ) : (
        <p className="p-4 text-ink-3">{t('pilih_pekerjaan')}</p>
      )}
    </aside>
  )
}

function Rincian({ id }: { id: string }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const row = useStoreValue(store, `pekerjaan:${id}`, () => store.rows.pekerjaan.get(id))
  if (!row) return null
  return (
    <>
      <div className="border-line border-b px-4 py-3">
        <h2 className="font-semibold">{row.uraian || t('tanpa_uraian')}</h2>
        <Mengapa id={id} satuan={row.satuan} volume={cetakVolume(row.volume, locale)} />
      </div>
      {row.analisaId === null ? (
        <p className="px-4 pt-4 text-ink-2">{t('tanpa_analisa_saran')}</p>
      ) : (
        <KomponenPanel key={row.analisaId} analisaId={row.analisaId} pekerjaanId={id} />
      )}
      {store.project.peran !== 'viewer' && <PilihAnalisa pekerjaanId={id} />}
    </>
  )
}

function Mengapa({ id, satuan, volume }: { id: string; satuan: string; volume: string }) {
  const locale = useLocale()
  const { store } = useLembar()
  // The total moves with every price, so this line does too.
  useStoreValue(store, 'total', store.total)
  if (!store.engine.hasPekerjaan(id)) return null
  const { jumlah, hsp } = store.engine.pekerjaan(id)
  return (
    <p className="mt-1 text-ink-2">
      <b className="font-semibold text-ink">{cetakRupiah(jumlah, locale)}</b> = {volume} {satuan} ×{' '}
      {cetakRupiah(hsp, locale)}
    </p>
  )
}
