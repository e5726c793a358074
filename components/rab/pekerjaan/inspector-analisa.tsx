'use client'

import { Pin } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Button } from '@/components/ui/button'
import { KomponenPanel } from '../analisa/komponen-panel'
import { useLocale, useT } from '../bahasa-context'
import { TutupButton } from '../bingkai/kepala-panel'
import { cetakRupiah, cetakVolume } from '../lembar/angka'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { useTurunan } from '../lembar/use-turunan'
import { HargaLangsung } from './harga-langsung'
import { hargaLengkap } from './harga-lengkap'
import { IsianBaris } from './isian-baris'
import { PilihAnalisa } from './pilih-analisa'
import { idOf } from './pohon-rows'
import { TarikLebar } from './tarik-lebar'
import type { Inspector } from './use-inspector'

/**
 * Beside the tree: the analysis of the row one stands on, to be priced without leaving the page. Pinned, it stays with
 * its row; where there is no room beside, it is a sheet from below.
 */
export function InspectorAnalisa({ aktif, inspector }: { aktif: string | null; inspector: Inspector }) {
  const t = useT()
  const { store } = useLembar()
  const [disematkan, setDisematkan] = useState<string | null>(null)
  const tetap = disematkan !== null && store.rows.pekerjaan.has(idOf(disematkan).id) ? disematkan : null
  // A run through the rows is not held up by what stands beside each of them.
  const dilihat = useDeferredValue(tetap ?? aktif)
  return (
    <aside
      aria-label={t('rincian_baris')}
      style={{ '--lebar': `${inspector.lebar}px` } as React.CSSProperties}
      className="relative flex flex-col border-line bg-surface max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:z-30 max-xl:h-[65dvh] max-xl:rounded-t-lg max-xl:border-t max-xl:shadow-md max-sm:bottom-14 xl:w-(--lebar) xl:shrink-0 xl:border-l"
    >
      <TarikLebar lebar={inspector.lebar} onLebar={inspector.setLebar} />
      <div className="flex h-10 shrink-0 items-center gap-1 border-line border-b pr-1 pl-4">
        <h2 className="min-w-0 flex-1 truncate font-semibold text-ink-2 text-xs">{t('rincian_baris')}</h2>
        <Button
          varian="polos"
          ukuran="ikon"
          aria-pressed={tetap !== null}
          disabled={dilihat === null || !dilihat.startsWith('p:')}
          aria-label={t('sematkan')}
          title={t('sematkan')}
          className={tetap === null ? '' : 'bg-accent-soft text-accent'}
          onClick={() => setDisematkan(tetap === null ? dilihat : null)}
        >
          <Pin aria-hidden className="size-4" />
        </Button>
        <TutupButton kunci="Ctrl+I" onTutup={inspector.alih} />
      </div>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {dilihat?.startsWith('p:') ? (
          <Rincian key={dilihat} id={idOf(dilihat).id} />
        ) : (
          <p className="p-4 text-ink-3">{t('pilih_pekerjaan')}</p>
        )}
      </div>
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
        <h3 className="font-semibold">{row.uraian || t('tanpa_uraian')}</h3>
        <Mengapa id={id} satuan={row.satuan} volume={cetakVolume(row.volume, locale)} />
      </div>
      {row.analisaId === null ? (
        <>
          <p className="px-4 pt-4 pb-3 text-ink-2">{t('tanpa_analisa_saran')}</p>
          <HargaLangsung id={id} />
        </>
      ) : (
        <KomponenPanel key={row.analisaId} analisaId={row.analisaId} pekerjaanId={id} />
      )}
      {store.project.peran !== 'viewer' && <PilihAnalisa pekerjaanId={id} />}
      <IsianBaris id={id} />
    </>
  )
}

function Mengapa({ id, satuan, volume }: { id: string; satuan: string; volume: string }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const hasil = useTurunan(store, id, () =>
    store.engine.hasPekerjaan(id) ? store.engine.pekerjaan(id) : null,
  )
  const lengkap = useTurunan(store, id, () => hargaLengkap(store, id))
  if (!hasil) return null
  if (!lengkap)
    return (
      <p className="mt-1 text-ink-2">
        {volume} {satuan} × <span className="text-warn">{t('harga_belum_lengkap')}</span>
      </p>
    )
  const { jumlah, hsp } = hasil
  return (
    <p className="mt-1 text-ink-2">
      <b className="font-semibold text-ink">{cetakRupiah(jumlah, locale)}</b> = {volume} {satuan} ×{' '}
      {cetakRupiah(hsp, locale)}
    </p>
  )
}
