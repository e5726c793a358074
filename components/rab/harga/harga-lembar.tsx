'use client'

import { ClipboardPaste, Trash2 } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { Grid } from '@/components/grid/grid'
import { PESAN_GRID } from '@/components/grid/pesan'
import type { CellEdit, CommitResult, GridHandle } from '@/components/grid/types'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterPills } from '@/components/ui/filter-pills'
import { SearchInput } from '@/components/ui/search-input'
import { toast } from '@/components/ui/toast'
import { useLocale, useT } from '../bahasa-context'
import { ProyekKosong } from '../bingkai/proyek-kosong'
import { useParam } from '../bingkai/use-param'
import { samaId, useBarisAlamat } from '../jelaskan/use-baris-alamat'
import { cetakPersen } from '../lembar/angka'
import { useLembar } from '../lembar/lembar-context'
import { mergePerubahan, type Perubahan } from '../lembar/perubahan'
import { readFigure } from '../lembar/read-cell'
import { useDariBaris } from '../lembar/use-turunan'
import { useUrung } from '../lembar/use-urung'
import { kolomHarga } from '../pekerjaan/kolom'
import { useAksiHalaman } from '../perintah/aksi-halaman'
import { hargaSource, hitungSaring, SARING } from './harga-source'
import { ItemPanel } from './item-panel'

const TempelHarga = lazy(async () => ({ default: (await import('./tempel-harga')).TempelHarga }))

/** Harga item: every resource of the project, missing prices first. */
export function HargaLembar() {
  const t = useT()
  const locale = useLocale()
  const { store, sync } = useLembar()
  const { ulangi, urungkan } = useUrung()
  const [dipilih, setSaring] = useParam('saring')
  const saring = SARING.find((s) => s === dipilih) ?? 'semua'
  const banyak = useDariBaris(store, '', () => hitungSaring(store)).split(' ')
  const [aktif, setAktif] = useState<string | null>(null)
  const [tempel, setTempel] = useState(false)
  const [cari, setCari] = useState('')
  const source = useMemo(
    () => hargaSource(store, sync, locale, saring, cari),
    [store, sync, locale, saring, cari],
  )
  const grid = useRef<GridHandle>(null)
  useBarisAlamat(grid, 'harga', samaId)
  const bacaSaja = store.project.peran === 'viewer'

  const commit = (edits: readonly CellEdit[]) => {
    let perubahan: Perubahan = {}
    const results = edits.map(({ id, key, text }): CommitResult => {
      if (key !== 'harga') {
        perubahan = mergePerubahan(perubahan, { hargaItem: { ubah: [{ id, [key]: text.trim() }] } })
        return { ok: true }
      }
      const kosong = text.trim() === '' || text.trim() === '-'
      const nilai = kosong ? ({ ok: true, nilai: null } as const) : readFigure('harga', text, locale)
      if (!nilai.ok) return nilai
      perubahan = mergePerubahan(perubahan, { hargaItem: { ubah: [{ id, hargaSatuan: nilai.nilai }] } })
      return { ok: true }
    })
    sync.edit(perubahan)
    return results.length === 1 ? (results[0] ?? { ok: true as const }) : results
  }
  const hapus = (ids: readonly string[]) => {
    const bebas = ids.filter((id) => store.indeks.banyakDari(id) === 0)
    if (bebas.length < ids.length)
      toast.warning(t('item_masih_dipakai', { banyak: ids.length - bebas.length }))
    if (bebas.length === 0) return
    sync.edit({ hargaItem: { hapus: [...bebas] } })
    toast.info(t('baris_dihapus', { banyak: bebas.length }), {
      action: { label: t('urungkan'), onClick: urungkan },
    })
  }

  useAksiHalaman(
    bacaSaja ? [] : [{ kunci: 'tempel-harga', nama: t('tempel_harga'), jalan: () => setTempel(true) }],
  )

  return (
    <div className="flex min-h-0 flex-1 flex-col xl:flex-row">
      <section className="flex min-h-0 min-w-0 flex-1 flex-col">
        <div className="flex min-h-11 flex-wrap items-center gap-2 border-line border-b px-3 py-1.5">
          <SearchInput label={t('cari_item')} value={cari} onSearch={setCari} className="max-w-64" />
          <span className="flex-1" />
          <Link
            href={`/proyek/${store.project.id}/pengaturan` as Route}
            className="text-ink-2 text-xs hover:underline"
          >
            {t('markup_proyek_kini', { persen: cetakPersen(store.project.pricing.markupPercent, locale) })}
          </Link>
          {!bacaSaja && (
            <Button varian="garis" onClick={() => setTempel(true)}>
              <ClipboardPaste aria-hidden className="size-4" />
              {t('tempel_harga')}
            </Button>
          )}
          {!bacaSaja && saring === 'tak_dipakai' && source.getIds().length > 0 && (
            <Button varian="garis" onClick={() => hapus(source.getIds())}>
              <Trash2 aria-hidden className="size-4" />
              {t('hapus_semua_ini')}
            </Button>
          )}
        </div>
        <div className="overflow-x-auto border-line border-b px-3 py-1">
          <FilterPills
            label={t('saring')}
            options={SARING.map((s, n) => ({ value: s, label: t(`saring_${s}`), count: banyak[n] ?? '0' }))}
            chosen={saring}
            onChoose={(s) => setSaring(s === 'semua' ? '' : s)}
          />
        </div>
        <Grid
          ref={grid}
          label={t('hal_harga')}
          columns={kolomHarga(locale)}
          source={source}
          pesan={PESAN_GRID[locale]}
          memory={`harga:${store.project.id}`}
          onCommit={commit}
          onActive={setAktif}
          onRemove={bacaSaja ? undefined : hapus}
          onUndo={urungkan}
          onRedo={ulangi}
          empty={
            store.rows.hargaItem.size === 0 ? (
              <ProyekKosong saran="belum_ada_item_saran" />
            ) : (
              <EmptyState title={t('belum_ada_item')} />
            )
          }
        />
      </section>
      {aktif !== null && store.rows.hargaItem.has(aktif) && (
        <aside
          aria-label={t('pemakaian_item')}
          className="flex max-h-[40%] shrink-0 flex-col overflow-y-auto border-line border-t xl:max-h-none xl:w-[360px] xl:border-t-0 xl:border-l"
        >
          <ItemPanel key={aktif} id={aktif} />
        </aside>
      )}
      {tempel && (
        <Suspense>
          <TempelHarga onTutup={() => setTempel(false)} />
        </Suspense>
      )}
    </div>
  )
}
