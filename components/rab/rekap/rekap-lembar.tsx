'use client'

import { useMemo, useRef } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { CellEdit, GridHandle } from '@/components/grid/types'
import { EmptyState } from '@/components/ui/empty-state'
import { useLocale, useT } from '../bahasa-context'
import { ProyekKosong } from '../bingkai/proyek-kosong'
import { useParam } from '../bingkai/use-param'
import { bukaAngka, ikutiAngka } from '../jelaskan/buka-angka'
import { KenapaPanel } from '../jelaskan/kenapa-panel'
import { idPohon, useBarisAlamat } from '../jelaskan/use-baris-alamat'
import { useKenapa } from '../jelaskan/use-kenapa'
import { useLembar } from '../lembar/lembar-context'
import { useUrung } from '../lembar/use-urung'
import { readEdits } from '../pekerjaan/commit-pohon'
import { previewPohon } from '../pekerjaan/preview-pohon'
import { usePohon } from '../pekerjaan/use-pohon'
import { kolomRekap } from './kolom-rekap'
import { RekapAlat } from './rekap-alat'
import { RekapKaki } from './rekap-kaki'
import { alamatRekap, cocokPohon, rekapSource } from './rekap-source'

/** Rekap RAB: the tree with its totals, PPN, the rounded total and its words; why a figure is what it is beside it. */
export function RekapLembar() {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const grid = useRef<GridHandle>(null)
  const kenapa = useKenapa()
  const [cari] = useParam('cari')
  const [tanpaSubtotal] = useParam('subtotal')
  const [ringkas] = useParam('ringkas')
  const [tanpaBobot] = useParam('bobot')
  const saring = useMemo(() => (cari.trim() === '' ? null : () => cocokPohon(store, cari)), [store, cari])
  const { source: pohon, onToggle, onToggleAll } = usePohon(saring)
  const source = useMemo(
    () => rekapSource(pohon, { store, locale, subtotal: tanpaSubtotal === '' }),
    [pohon, store, locale, tanpaSubtotal],
  )
  useBarisAlamat(grid, 'uraian', idPohon)
  const commit = (edits: readonly CellEdit[]) => {
    const { perubahan, results } = readEdits(store, edits, locale)
    sync.edit(perubahan)
    return results.length === 1 ? (results[0] ?? { ok: true as const }) : results
  }
  const tutup = () => {
    kenapa.tutup()
    grid.current?.focus()
  }
  const kosong =
    cari === '' ? (
      <ProyekKosong saran="rekap_kosong_saran" />
    ) : (
      <EmptyState title={t('tidak_ada_pekerjaan_cocok')} />
    )
  return (
    <div className="flex min-h-0 flex-1">
      <section className="flex min-w-0 flex-1 flex-col">
        <RekapAlat onToggleAll={onToggleAll} />
        <div role="presentation" className="flex min-h-0 flex-1 flex-col" {...bukaAngka(kenapa, alamatRekap)}>
          <Grid
            ref={grid}
            label={t('hal_rekap')}
            columns={kolomRekap({ locale, ringkas: ringkas !== '', bobot: tanpaBobot === '' })}
            source={source}
            pesan={PESAN_GRID[locale]}
            memory={`rekap:${store.project.id}`}
            onCommit={commit}
            onPreview={(id, key, text) => previewPohon(store, id, key, text, locale)}
            onToggle={onToggle}
            onActive={ikutiAngka(kenapa, alamatRekap)}
            onUndo={urungkan}
            onRedo={ulangi}
            empty={kosong}
          />
        </div>
        <RekapKaki buka={(alamat) => kenapa.buka(alamat, true)} />
      </section>
      <KenapaPanel kenapa={kenapa} onTutup={tutup} />
    </div>
  )
}
