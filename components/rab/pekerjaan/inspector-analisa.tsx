'use client'

import { X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { KomponenPanel } from '../analisa/komponen-panel'
import { useLocale, useT } from '../bahasa-context'
import { cetakRupiah, cetakVolume } from '../lembar/angka'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { useTurunan } from '../lembar/use-turunan'
import { PilihAnalisa } from './pilih-analisa'
import { idOf } from './pohon-rows'

interface Props {
  aktif: string | null
  /** On a wide screen it stands beside the tree; on a narrow one over it, once it is asked for. */
  lebar: boolean
  sempit: boolean
  onTutup: () => void
}

/** Beside the tree: the analysis of the row one stands on, to be priced without leaving the page. */
export function InspectorAnalisa({ aktif, lebar, sempit, onTutup }: Props) {
  const t = useT()
  return (
    <aside
      aria-label={t('rincian_baris')}
      className={cn(
        'w-[464px] shrink-0 flex-col overflow-y-auto border-line border-l bg-surface xl:static xl:shadow-none',
        sempit ? 'fixed top-24 right-0 bottom-14 z-30 flex max-w-full shadow-md sm:bottom-0' : 'hidden',
        lebar ? 'xl:flex' : 'xl:hidden',
      )}
    >
      <Button
        varian="polos"
        ukuran="ikon"
        className="absolute top-1 right-1 xl:hidden"
        aria-label={t('tutup')}
        onClick={onTutup}
      >
        <X aria-hidden className="size-4" />
      </Button>
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
      <div className="border-line border-b px-4 py-3 max-xl:pr-12">
        <h2 className="font-semibold">{row.uraian || t('tanpa_uraian')}</h2>
        <Mengapa id={id} satuan={row.satuan} volume={cetakVolume(row.volume, locale)} />
      </div>
      {row.analisaId === null ? (
        <p className="px-4 pt-4 text-ink-2">{t('tanpa_analisa_saran')}</p>
      ) : (
        <KomponenPanel key={row.analisaId} analisaId={row.analisaId} />
      )}
      {store.project.peran !== 'viewer' && <PilihAnalisa pekerjaanId={id} />}
    </>
  )
}

function Mengapa({ id, satuan, volume }: { id: string; satuan: string; volume: string }) {
  const locale = useLocale()
  const { store } = useLembar()
  const hasil = useTurunan(store, id, () =>
    store.engine.hasPekerjaan(id) ? store.engine.pekerjaan(id) : null,
  )
  if (!hasil) return null
  const { jumlah, hsp } = hasil
  return (
    <p className="mt-1 text-ink-2">
      <b className="font-semibold text-ink">{cetakRupiah(jumlah, locale)}</b> = {volume} {satuan} ×{' '}
      {cetakRupiah(hsp, locale)}
    </p>
  )
}
