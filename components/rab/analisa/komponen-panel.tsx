'use client'

import { Plus } from 'lucide-react'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { CellEdit, CommitResult, GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { addPercent, percentOf } from '@/lib/domain/rekap/percent'
import { useLocale, useT } from '../bahasa-context'
import { Istilah } from '../istilah'
import { cetakPersen, cetakRupiah } from '../lembar/angka'
import { parameterOf } from '../lembar/apply-local'
import { useLembar, useStoreValue } from '../lembar/lembar-context'
import { mergePerubahan, type Perubahan } from '../lembar/perubahan'
import { readFigure, readKoefisien } from '../lembar/read-cell'
import { useDariBaris, useTurunan } from '../lembar/use-turunan'
import { useUrung } from '../lembar/use-urung'
import { kolomKomponen } from '../pekerjaan/kolom'
import { bagianD } from './bagian-d'
import { DipakaiOleh } from './dipakai-oleh'
import { KepalaAnalisa } from './kepala-analisa'
import { komponenSource } from './komponen-source'
import { geserKomponen, letakKomponen } from './letak-komponen'

const TambahKomponen = lazy(async () => ({ default: (await import('./tambah-komponen')).TambahKomponen }))

/** The sheet of one analysis: komponen under A, B, C, then D, E and F. */
export function KomponenPanel({ analisaId, pekerjaanId }: { analisaId: string; pekerjaanId?: string }) {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const grid = useRef<GridHandle>(null)
  const [tambah, setTambah] = useState(false)
  const source = useMemo(
    () => komponenSource(store, sync, analisaId, locale),
    [store, sync, analisaId, locale],
  )
  const bacaSaja = store.project.peran === 'viewer'
  const hapus = (ids: readonly string[]) => {
    const komponen = ids.filter((id) => id.startsWith('c:')).map((id) => id.slice(2))
    if (komponen.length > 0) sync.edit({ komponen: { hapus: komponen } })
  }
  return (
    <>
      <KepalaAnalisa analisaId={analisaId} {...(pekerjaanId !== undefined && { pekerjaanId })} />
      <div className="flex min-h-88 flex-1 flex-col">
        <Grid
          ref={grid}
          label={t('komponen_analisa')}
          columns={kolomKomponen(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          onCommit={(edits) => commitKomponen(edits, { store, sync, locale })}
          onRemove={bacaSaja ? undefined : hapus}
          onInsert={bacaSaja ? undefined : () => setTambah(true)}
          onMove={(ids, arah) => {
            if (bacaSaja || ids[0] === undefined || arah === 'masuk' || arah === 'keluar') return
            const perubahan = geserKomponen(store, ids[0], arah)
            if (perubahan) sync.edit(perubahan)
          }}
          onDrop={
            bacaSaja
              ? undefined
              : (ids, to) => {
                  const perubahan = letakKomponen(store, ids, to)
                  if (perubahan) sync.edit(perubahan)
                }
          }
          mayDrop={(ids, to) => letakKomponen(store, ids, to) !== null}
          onUndo={urungkan}
          onRedo={ulangi}
          empty={<p className="p-4 text-ink-3">{t('belum_ada_komponen')}</p>}
        />
      </div>
      {!bacaSaja && (
        <div className="px-3 py-1.5">
          <Button varian="polos" onClick={() => setTambah(true)}>
            <Plus aria-hidden className="size-4" />
            {t('komponen')}
          </Button>
        </div>
      )}
      <Jumlah analisaId={analisaId} />
      <DipakaiOleh analisaId={analisaId} />
      {tambah && (
        <Suspense>
          <TambahKomponen
            analisaId={analisaId}
            onClose={() => setTambah(false)}
            onBaru={(id) => {
              grid.current?.goTo(`c:${id}`, 'koefisien')
              grid.current?.focus()
            }}
          />
        </Suspense>
      )}
    </>
  )
}

/** D, E and F of the analysis sheet, with the project's percent. */
function Jumlah({ analisaId }: { analisaId: string }) {
  const t = useT()
  const locale = useLocale()
  const { store } = useLembar()
  const hasil = useTurunan(store, analisaId, () =>
    store.rows.analisa.has(analisaId) ? store.engine.analisa(analisaId) : null,
  )
  const bagian = useDariBaris(store, analisaId, () =>
    bagianD(store.indeks.komponenOf(analisaId).map(({ kategori }) => kategori)),
  )
  const project = useStoreValue(store, 'project', () => store.project)
  if (hasil === null) return null
  const { biayaDasar, lengkap } = hasil
  const persen = project.pricing.markupPercent
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-y-1 border-line border-t px-4 py-3">
      <dt>{t('baris_d', { bagian })}</dt>
      <dd className="text-right">{cetakRupiah(biayaDasar, locale)}</dd>
      <dt>
        {t('baris_e', { persen: cetakPersen(persen, locale) })} <Istilah nama="BUK" arti="arti_markup" />
      </dt>
      <dd className="text-right">{cetakRupiah(percentOf(biayaDasar, persen), locale)}</dd>
      <dt className="font-semibold text-[15px]">{t('baris_f')}</dt>
      <dd className="text-right font-semibold text-[15px]">
        {cetakRupiah(addPercent(biayaDasar, persen), locale)}
      </dd>
      {!lengkap && <dd className="col-span-full text-right text-warn text-xs">{t('harga_belum_lengkap')}</dd>}
    </dl>
  )
}

type Dunia = Pick<ReturnType<typeof useLembar>, 'store' | 'sync'> & { locale: ReturnType<typeof useLocale> }

function commitKomponen(
  edits: readonly CellEdit[],
  { store, sync, locale }: Dunia,
): CommitResult | CommitResult[] {
  let perubahan: Perubahan = {}
  const results = edits.map(({ id: grid, key, text }): CommitResult => {
    const row = store.rows.komponen.get(grid.slice(2))
    if (!row) return { ok: false, pesan: '' }
    if (key === 'koefisien') {
      const nilai = readKoefisien(text, parameterOf(store.rows), locale)
      if (!nilai.ok) return nilai
      perubahan = mergePerubahan(perubahan, { komponen: { ubah: [{ id: row.id, ...nilai.nilai }] } })
    } else if (row.hargaItemId) {
      const kosong = text.trim() === '' || text.trim() === '-'
      const nilai = kosong ? { ok: true as const, nilai: null } : readFigure('harga', text, locale)
      if (!nilai.ok) return nilai
      perubahan = mergePerubahan(perubahan, {
        hargaItem: { ubah: [{ id: row.hargaItemId, hargaSatuan: nilai.nilai }] },
      })
    }
    return { ok: true }
  })
  sync.edit(perubahan)
  return results.length === 1 ? (results[0] ?? { ok: true }) : results
}
